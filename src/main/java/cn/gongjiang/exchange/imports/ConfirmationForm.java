package cn.gongjiang.exchange.imports;

import jakarta.validation.constraints.NotNull;

/** What to do with what is there already. */
record ConfirmationForm(
        @NotNull(message = "请说明已有的记录怎么办，目前只能跳过（skip）") Existing existing) {
    /** So far: left alone. */
    enum Existing {
        SKIP
    }
}
