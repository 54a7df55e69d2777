package cn.gongjiang.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionSpec {
    private static Decision of(Answer... answers) {
        return Decision.of(Arrays.stream(answers)
                .map(answer -> new Condition("问" + answer, "事实", "登记", answer, "规定", null))
                .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "YES YES,YES",
        "YES UNKNOWN,UNKNOWN",
        "UNKNOWN ALMOST,ALMOST",
        "ALMOST UNKNOWN YES,ALMOST",
        "ALMOST NO UNKNOWN,NO",
        "NO,NO"
    })
    void the_worst_condition_decides(String conditions, Answer answer) {
        Answer[] answers =
                Arrays.stream(conditions.split(" ")).map(Answer::valueOf).toArray(Answer[]::new);
        assertThat(of(answers).answer()).isEqualTo(answer);
        assertThat(of(answers).isYes()).isEqualTo(answer == Answer.YES);
    }

    @Test
    void without_conditions_it_is_yes() {
        assertThat(Decision.of(List.of()).answer()).isEqualTo(Answer.YES);
    }

    @Test
    void the_sentence_tells_the_first_condition_that_decided_and_what_would_turn_it() {
        Decision decision = Decision.of(List.of(
                Condition.unknown("工作地点", "岗位登记", "本人意愿", "请企业补上工作镇街"),
                Condition.almost("工资", "差 100 元", "求职登记", "本人意愿", "如果降到 8,000 元就可以"),
                Condition.almost("证书", "没有", "求职登记", "安全生产法", "取得后可以")));
        assertThat(decision.sentence()).isEqualTo("工资：差 100 元，如果降到 8,000 元就可以");
        assertThat(Decision.of(List.of(Condition.failed("年龄", "未满 16 周岁", "身份证号", "劳动法 第十五条")))
                        .sentence())
                .isEqualTo("年龄：未满 16 周岁");
    }
}
