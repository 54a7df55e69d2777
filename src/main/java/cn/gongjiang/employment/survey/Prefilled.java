package cn.gongjiang.employment.survey;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an enterprise need not type again: the lines of its last answer, and its open vacancies that are not among them. By
 * when is asked anew in every round.
 */
record Prefilled(List<ShortageItem> lines, String survey, LocalDate today) {
    private static final int EMPTY = 2;

    static Prefilled of(List<ShortageItem> last, List<ShortageItem> vacancies, String survey, LocalDate today) {
        List<ShortageItem> lines = new ArrayList<>(last.stream()
                .filter(line -> line.survey().equals(survey) || line.vacancy() == null)
                .toList());
        boolean answered = lines.stream().anyMatch(line -> line.survey().equals(survey));
        if (!answered) {
            Set<@Nullable String> told =
                    lines.stream().map(ShortageItem::vacancy).collect(Collectors.toSet());
            vacancies.stream().filter(v -> !told.contains(v.vacancy())).forEach(lines::add);
        }
        return new Prefilled(List.copyOf(lines), survey, today);
    }

    /** With empty lines for what is new. */
    int rows() {
        return lines.size() + EMPTY;
    }

    Map<String, String> typed(@Nullable Long seen) {
        Map<String, String> typed = new HashMap<>();
        if (seen != null) {
            typed.put("seen", seen.toString());
        }
        for (int i = 0; i < lines.size(); i++) {
            fill(typed, "lines[" + i + "].", lines.get(i));
        }
        return typed;
    }

    private void fill(Map<String, String> typed, String at, ShortageItem line) {
        typed.put(at + "occupation", line.occupation());
        typed.put(at + "headcount", String.valueOf(line.headcount()));
        put(typed, at + "level", line.level());
        put(typed, at + "payMin", plain(line.payMin()));
        put(typed, at + "payMax", plain(line.payMax()));
        put(typed, at + "division", line.division());
        put(typed, at + "vacancy", line.vacancy());
        if (line.survey().equals(survey)) {
            typed.put(at + "within", within(line.neededBy()).toString());
        }
    }

    private Within within(LocalDate by) {
        return Arrays.stream(Within.values())
                .filter(w -> !w.from(today).isBefore(by))
                .findFirst()
                .orElse(Within.HALF_YEAR);
    }

    private static @Nullable String plain(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.stripTrailingZeros().toPlainString();
    }

    private static void put(Map<String, String> typed, String field, @Nullable String value) {
        if (value != null) {
            typed.put(field, value);
        }
    }
}
