package cn.gongjiang.registry.duplicate;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two records that may be one, and why. */
public record Duplicate(Party one, Party other, List<String> reasons) {
    /** One of the two as far as it may be shown: a person masked, an enterprise with its public code. */
    public record Party(
            String no,
            String name,
            @Nullable String number,
            @Nullable String phone,
            @Nullable String division,
            LocalDate recordedOn) {}
}
