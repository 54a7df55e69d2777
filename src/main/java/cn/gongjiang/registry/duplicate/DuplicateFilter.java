package cn.gongjiang.registry.duplicate;

import org.jspecify.annotations.Nullable;

/** Of what: people unless said. */
public record DuplicateFilter(@Nullable DuplicateKind kind) {
    DuplicateKind which() {
        return kind == null ? DuplicateKind.PEOPLE : kind;
    }
}
