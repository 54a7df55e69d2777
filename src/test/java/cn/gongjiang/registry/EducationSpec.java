package cn.gongjiang.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EducationSpec {
    @ParameterizedTest
    @CsvSource({"小学, 0", "初中, 1", "高中, 2", "中专, 2", "大专, 3", "本科, 4", "硕士, 5", "博士, 6", "不限, -1", "高, -1", ", -1"})
    void each_education_stands_on_its_step_and_what_is_not_known_on_none(@Nullable String word, int step) {
        assertThat(Education.step(word)).isEqualTo(step);
    }

    @Test
    void the_words_are_those_of_the_ledgers() {
        assertThat(Education.WORDS).containsExactly("小学", "初中", "高中", "中专", "大专", "本科", "硕士", "博士");
    }
}
