package cn.gongjiang.employment.demo;

import cn.gongjiang.skills.SkillLevel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/**
 * A kind of work of the demo county: how vacancies name it, how workers name it, what it pays and asks, and in which
 * branches it is found (none named: in all).
 */
record DemoTrade(
        String title,
        String former,
        BigDecimal payMin,
        BigDecimal payMax,
        String education,
        @Nullable SkillLevel level,
        @Nullable String certificate,
        String shift,
        String duties,
        List<String> branches) {
    static List<DemoTrade> all() {
        try {
            return new ClassPathResource("demo/trades.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> of(line.split(",", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DemoTrade of(String[] row) {
        return new DemoTrade(
                row[0],
                row[1],
                new BigDecimal(row[2]),
                new BigDecimal(row[3]),
                row[4],
                row[5].isEmpty() ? null : SkillLevel.valueOf(row[5]),
                row[6].isEmpty() ? null : row[6],
                row[7],
                row[8],
                row[9].isEmpty() ? List.of() : List.of(row[9].split("\\|")));
    }

    /** Whether an enterprise of this name, which says its branch, has such work. */
    boolean isFoundAt(String enterprise) {
        return branches.isEmpty() || branches.stream().anyMatch(enterprise::contains);
    }
}
