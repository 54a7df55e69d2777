package cn.gongjiang.employment.posting;

import cn.gongjiang.core.Answer;
import cn.gongjiang.core.Condition;
import cn.gongjiang.core.Decision;
import cn.gongjiang.web.Problem;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A vacancy held against every rule of publishing. */
record Checks(List<Checked> all) {
    Decision decision() {
        return Decision.of(all.stream().map(Checked::condition).toList());
    }

    /** Whether everybody may see it now. */
    boolean allow() {
        return unmet().findAny().isEmpty();
    }

    /** Whether nothing but an official's reading stands between it and everybody. */
    boolean waitForAnOfficial() {
        return !allow() && unmet().allMatch(Checked::forAnOfficial);
    }

    /** What the enterprise has to mend, at its fields. */
    List<Problem> problems() {
        return unmet().filter(checked -> !checked.forAnOfficial())
                .map(checked -> new Problem(checked.field(), words(checked.condition())))
                .toList();
    }

    /** In few words for a list: 用工形式、工作地址. */
    String missing() {
        return unmet().map(checked -> checked.condition().asked()).distinct().collect(Collectors.joining("、"));
    }

    /** What an official has to read. */
    String forReview() {
        return unmet().filter(Checked::forAnOfficial)
                .map(checked -> checked.condition().fact())
                .collect(Collectors.joining("；"));
    }

    private Stream<Checked> unmet() {
        return all.stream().filter(checked -> checked.condition().outcome() != Answer.YES);
    }

    private static String words(Condition condition) {
        String change = condition.change() == null ? "" : "，" + condition.change();
        return condition.asked() + "：" + condition.fact() + change + "（" + condition.rule() + "）";
    }
}
