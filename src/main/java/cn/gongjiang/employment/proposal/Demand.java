package cn.gongjiang.employment.proposal;

import cn.gongjiang.employment.survey.ShortageItem;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** What is short of one occupation and level: the lines of the answers. */
record Demand(ClassKey key, String name, List<ShortageItem> lines) {
    int headcount() {
        return lines.stream().mapToInt(ShortageItem::headcount).sum();
    }

    long enterprises() {
        return lines.stream().map(ShortageItem::enterpriseNo).distinct().count();
    }

    LocalDate earliest() {
        return lines.stream()
                .map(ShortageItem::neededBy)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
