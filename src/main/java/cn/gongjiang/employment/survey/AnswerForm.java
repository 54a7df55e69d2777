package cn.gongjiang.employment.survey;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an enterprise answers. Lines without a number of people are not meant.
 *
 * @param none short of nobody
 * @param seen the answer that stood when the form was opened; nothing when there was none
 */
public record AnswerForm(
        @Size(max = 100) List<Line> lines,
        boolean none,
        @Nullable Long seen) {
    /**
     * One occupation the enterprise is short of.
     *
     * @param level in words
     * @param payMin yuan a month
     * @param vacancy the own vacancy that says the same
     */
    public record Line(
            @Nullable String occupation,
            @Nullable Integer headcount,
            @Nullable Within within,
            @Nullable String level,
            @Nullable BigDecimal payMin,
            @Nullable BigDecimal payMax,
            @Nullable String division,
            @Nullable String vacancy) {
        boolean isMeant() {
            return headcount != null && headcount != 0
                    || vacancy == null
                            && Stream.of(occupation, within, level, payMin, payMax)
                                    .anyMatch(Objects::nonNull);
        }
    }
}
