package cn.gongjiang.registry;

import cn.gongjiang.exchange.Choices;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far somebody went to school: the words of the ledgers, lowest first, and the steps they stand on. */
public final class Education {
    public static final List<String> WORDS = Choices.EDUCATION.words().stream()
            .filter(word -> !word.equals("不限"))
            .toList();

    private Education() {}

    /** The step from 0 up; 中专 and 高中 stand on one; −1 where nothing is known or asked. */
    public static int step(@Nullable String word) {
        int place = word == null ? -1 : WORDS.indexOf(word);
        return place > WORDS.indexOf("高中") ? place - 1 : place;
    }
}
