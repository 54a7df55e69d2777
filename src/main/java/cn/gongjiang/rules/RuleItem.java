package cn.gongjiang.rules;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/**
 * A rule as it is today.
 *
 * @param now null where nothing is registered yet
 * @param next what follows it, as far as that is known
 */
public record RuleItem(
        String code,
        String area,
        String name,
        @Nullable String place,
        String governs,
        @JsonIgnore String address,
        @Nullable RuleVersion now,
        @Nullable RuleVersion next) {
    @JsonIgnore
    public String value() {
        return now == null ? "还没有登记" : now.value();
    }

    boolean isVerified() {
        return now != null && now.verified();
    }

    /** Whether these words stand in it. */
    boolean says(String words) {
        return (area + name + governs + value() + (place == null ? "" : place)).contains(words);
    }
}
