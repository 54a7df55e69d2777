package cn.gongjiang.employment.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.core.Answer;
import cn.gongjiang.employment.matching.Trade;
import cn.gongjiang.employment.menu.Lesson;
import cn.gongjiang.employment.resource.ResourceItem;
import cn.gongjiang.employment.survey.ShortageItem;
import cn.gongjiang.skills.SkillLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How a class is worked out. */
class ArithmeticSpec {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final Arithmetic ARITHMETIC = new Arithmetic(10, 6, TODAY);
    private static final ClassKey KEY = new ClassKey("6-18-02-04", SkillLevel.JUNIOR);

    private static Demand demand(int headcount, LocalDate by) {
        return new Demand(
                KEY,
                "焊工",
                List.of(new ShortageItem(
                        "DC-1",
                        "QY-1",
                        "海盐甲厂",
                        "焊工",
                        "6-18-02-04",
                        null,
                        headcount,
                        by,
                        null,
                        null,
                        null,
                        null,
                        TODAY,
                        null)));
    }

    private static Supply supply(int seats) {
        ResourceItem school = new ResourceItem(
                "ZY-1", "学校", "职业学校", "焊工", "6-18-02-04", null, seats, null, null, null, List.of(), null);
        Lesson lesson = new Lesson("", new Trade("6-18-02-04", "焊工"), SkillLevel.JUNIOR, true, null, List.of(), true);
        return new Supply(null, lesson, seats == 0 ? List.of() : List.of(school), Map.of());
    }

    @Test
    void without_people_there_are_no_seats_and_it_says_how_many_are_missing() {
        Arithmetic.Result result = ARITHMETIC.of(demand(12, TODAY.plusMonths(3)), supply(24));
        assertThat(result.seats()).isZero();
        assertThat(result.seatsWords()).isEqualTo("缺口 12 人、合适的 0 人、一次能教 24 人，取最小的：0 个名额");
        assertThat(result.decision().answer()).isEqualTo(Answer.ALMOST);
        assertThat(result.decision().sentence()).contains("再动员 10 人");
    }

    @Test
    void without_a_place_to_teach_it_says_so() {
        assertThat(ARITHMETIC
                        .of(demand(12, TODAY.plusMonths(3)), supply(0))
                        .decision()
                        .conditions())
                .anySatisfy(c -> assertThat(c.change()).isEqualTo("找一家能教的单位，登记到培训资源里"));
    }

    @Test
    void the_start_is_early_enough_to_be_done_when_the_first_is_needed_and_never_before_a_week() {
        Arithmetic.Result intime = ARITHMETIC.of(demand(3, LocalDate.of(2027, 3, 1)), supply(24));
        assertThat(intime.startsBy()).isEqualTo(LocalDate.of(2027, 2, 12));
        assertThat(intime.startWords()).isEqualTo("100 课时、每天 6 课时要 17 天，最早 2027-03-01 要人，所以最晚 2027-02-12 开班");
        Arithmetic.Result late = ARITHMETIC.of(demand(3, TODAY), supply(24));
        assertThat(late.startsBy()).isEqualTo(TODAY.plusDays(7));
        assertThat(late.startWords()).contains("越快越好");
    }

    @Test
    void a_key_reads_back_as_it_was_written_and_nothing_else_reads() {
        assertThat(ClassKey.read(KEY.toString())).contains(KEY);
        assertThat(ClassKey.read("6-18-02-04-BEST")).isEmpty();
        assertThat(ClassKey.read("6")).isEmpty();
    }
}
