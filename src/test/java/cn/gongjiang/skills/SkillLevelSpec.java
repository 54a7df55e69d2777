package cn.gongjiang.skills;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SkillLevelSpec {
    @ParameterizedTest
    @CsvSource({
        "高级工,SENIOR",
        "高级,SENIOR",
        "三级,SENIOR",
        "3级,SENIOR",
        "３级,SENIOR",
        "三级/高级工,SENIOR",
        "高级工（三级）,SENIOR",
        "高级工及以上,SENIOR",
        "职业技能等级三级,SENIOR",
        "国家职业资格三级,SENIOR",
        "五级,JUNIOR",
        "初级工,JUNIOR",
        "四级,INTERMEDIATE",
        "技师,TECHNICIAN",
        "二级/技师,TECHNICIAN",
        "高级技师,SENIOR_TECHNICIAN",
        "一级,SENIOR_TECHNICIAN",
        "特级技师,SPECIAL_TECHNICIAN",
        "首席技师,CHIEF_TECHNICIAN",
        "学徒工,APPRENTICE",
        "焊工四级,INTERMEDIATE",
        "电工（高级工）,SENIOR"
    })
    void a_level_is_read_as_people_write_it(String words, SkillLevel level) {
        assertThat(SkillLevel.read(words)).contains(level);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "无", "六级", "工程师", "高级工程师", "优秀", "英语四级", "初级工、高级工", "技师学院"})
    void other_words_are_no_level(String words) {
        assertThat(SkillLevel.read(words)).isEmpty();
    }

    @Test
    void certificates_count_backwards_but_ranks_do_not() {
        assertThat(SkillLevel.SENIOR.word()).isEqualTo("高级工（三级）");
        assertThat(SkillLevel.SENIOR.rank()).isEqualTo(4);
        assertThat(SkillLevel.SENIOR.atLeast(SkillLevel.INTERMEDIATE)).isTrue();
        assertThat(SkillLevel.SENIOR.atLeast(SkillLevel.TECHNICIAN)).isFalse();
    }
}
