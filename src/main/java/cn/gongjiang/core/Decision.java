package cn.gongjiang.core;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Comparator;
import java.util.List;

/**
 * An explained answer: yes, no, unknown or almost, with every condition that led to it. One failed condition makes it
 * {@code no}; else one that can be turned makes it {@code almost}; else a missing fact makes it {@code unknown}. Without
 * conditions the answer is {@code yes}.
 */
public record Decision(Answer answer, String sentence, List<Condition> conditions) {
    public Decision {
        conditions = List.copyOf(conditions);
    }

    public static Decision of(List<Condition> conditions) {
        Answer answer = conditions.stream()
                .map(Condition::outcome)
                .max(Comparator.comparingInt(Answer::gravity))
                .orElse(Answer.YES);
        return new Decision(answer, sentence(answer, conditions), conditions);
    }

    /** Whether the thing asked for may go ahead now. */
    @JsonIgnore
    public boolean isYes() {
        return answer == Answer.YES;
    }

    private static String sentence(Answer answer, List<Condition> conditions) {
        return conditions.stream()
                .filter(c -> c.outcome() == answer && answer != Answer.YES)
                .findFirst()
                .map(c ->
                        c.change() == null ? c.asked() + "：" + c.fact() : c.asked() + "：" + c.fact() + "，" + c.change())
                .orElse("条件都符合");
    }
}
