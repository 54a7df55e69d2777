package cn.gongjiang.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rule that officials keep by dated rows.
 *
 * @param area which of the county's work it belongs to, such as 最低工资
 * @param order where it stands among all
 * @param place where these rows hold, for rules that differ by place
 * @param governs what follows from it, in a sentence
 * @param address of its page
 * @param versions all its rows in that place, none where nothing is registered yet
 */
public record Rule(
        String code,
        String area,
        int order,
        String name,
        @Nullable String place,
        String governs,
        String address,
        List<RuleVersion> versions) {
    /** The row in force on that day. */
    public Optional<RuleVersion> on(LocalDate day) {
        return Dated.on(day, versions);
    }

    /** The row that comes next after that day. */
    Optional<RuleVersion> after(LocalDate day) {
        return Dated.after(day, versions);
    }

    /** As one line of a list. */
    public RuleItem item(LocalDate today) {
        return new RuleItem(
                code,
                area,
                name,
                place,
                governs,
                address,
                on(today).orElse(null),
                after(today).orElse(null));
    }
}
