package cn.gongjiang.employment.matching;

import java.util.List;
import java.util.stream.Collectors;

/** The parts of a score in one line of a sheet. */
public final class Reasons {
    private Reasons() {}

    public static String of(List<Score.Part> parts) {
        return parts.stream()
                .map(part -> part.name() + " " + part.points().toPlainString() + "（" + part.reason() + "）")
                .collect(Collectors.joining("；"));
    }
}
