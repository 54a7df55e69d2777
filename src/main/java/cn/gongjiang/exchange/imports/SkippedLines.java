package cn.gongjiang.exchange.imports;

import cn.gongjiang.exchange.ledger.Line;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The lines of a file that were taken for no data, told by reason so that people can see none of theirs is among them. */
final class SkippedLines {
    private static final int NAMED = 20;

    private final Map<String, Lines> byReason = new LinkedHashMap<>();

    private static final class Lines {
        private final List<String> first = new ArrayList<>();
        private int count;
    }

    void add(Line.Skipped line) {
        Lines lines = byReason.computeIfAbsent(line.why(), why -> new Lines());
        lines.count++;
        if (lines.first.size() < NAMED) {
            lines.first.add(Integer.toString(line.number()));
        }
    }

    /** Such as 分组行：第 3、8 行；合计行：第 12 行; empty when every line was data. */
    String words() {
        return byReason.entrySet().stream()
                .map(reason -> reason.getKey() + "：" + words(reason.getValue()))
                .collect(Collectors.joining("；"));
    }

    private static String words(Lines lines) {
        String named = "第 " + String.join("、", lines.first);
        return lines.count > NAMED ? named + "……行，共 " + lines.count + " 行" : named + " 行";
    }
}
