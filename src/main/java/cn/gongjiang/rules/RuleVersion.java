package cn.gongjiang.rules;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One row of a rule: how it is from a day on, until the next row.
 *
 * @param place where it holds, for rules that differ by place
 * @param value in words
 * @param amount the value as a number in its unit; null where it is none
 * @param detail what is different from the row before, where the value does not tell it
 * @param verified whether the source was checked
 * @param note why it was changed
 */
public record RuleVersion(
        LocalDate effectiveFrom,
        @Nullable String place,
        String value,
        @Nullable BigDecimal amount,
        String detail,
        String source,
        boolean verified,
        String note,
        String recordedBy,
        Instant recordedAt)
        implements Dated {
    private static final String SHIPPED = "出厂";
    private static final int FIRST_YEAR = 1900;

    /** Whether the source was checked, in words. */
    public String checked() {
        return verified ? "已核实" : recordedBy.equals(SHIPPED) ? "起始值·待核实" : "待核实";
    }

    /** Since when, in words: what is shipped without a day of its own holds since the platform is used. */
    public String since() {
        return effectiveFrom.getYear() < FIRST_YEAR ? "启用起" : effectiveFrom.toString();
    }

    /** Where it stands on that day: 将于 2027-01-01 生效, or nothing where its day has come. */
    public String coming(LocalDate today) {
        return effectiveFrom.isAfter(today) ? "将于 " + effectiveFrom + " 生效" : "";
    }

    /** The value, and where it holds. */
    @JsonIgnore
    public String told() {
        return place == null ? value : place + " " + value;
    }

    boolean sameDayAndPlace(RuleVersion other) {
        return effectiveFrom.equals(other.effectiveFrom) && Objects.equals(place, other.place);
    }

    boolean saysTheSame(RuleVersion other) {
        return detail.isEmpty()
                && value.equals(other.value)
                && source.equals(other.source)
                && verified == other.verified;
    }
}
