package cn.gongjiang.employment.advice;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.core.Answer;
import cn.gongjiang.core.Decision;
import cn.gongjiang.employment.matching.Nearness;
import cn.gongjiang.employment.matching.Score;
import cn.gongjiang.employment.matching.Trade;
import cn.gongjiang.employment.menu.Lesson;
import cn.gongjiang.registry.Division;
import cn.gongjiang.skills.SkillLevel;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How well a course fits a person, and whether it can go ahead. */
class CourseScoringSpec {
    private static final Division WUYUAN = new Division("330424001", "武原街道", 30.528, 120.942);
    private static final Division BAIBU = new Division("330424102", "百步镇", 30.535, 120.775);
    private static final Trade WELDER = new Trade("6-18-02-04", "焊工");
    private static final Trade SEWER = new Trade("6-05-01-03", "缝纫工");
    private static final Nearness BY_CODE =
            (one, other) -> one.code() != null && one.code().equals(other.code()) ? 1 : 0.3;
    private static final CourseScoring SCORING = new CourseScoring(
            new CourseWeights(points("30"), points("20"), points("30"), points("10"), points("10")), BY_CODE);

    private static BigDecimal points(String text) {
        return new BigDecimal(text);
    }

    private static Lesson lesson(@Nullable Trade trade, @Nullable SkillLevel level) {
        return new Lesson("KC-1", trade, level, true, WUYUAN, List.of("晚上"), true);
    }

    private static Learner learner(
            List<Trade> done, @Nullable SkillLevel level, Set<String> wishes, Set<String> times) {
        return new Learner(done, List.of(), level, WUYUAN, wishes, times);
    }

    @Test
    void who_said_to_want_it_did_it_lives_there_and_has_time_gets_all_points() {
        Learner learner = learner(List.of(WELDER), null, Set.of("KC-1"), Set.of("晚上", "周末"));
        Score score = SCORING.score(learner, lesson(WELDER, SkillLevel.JUNIOR), 12);
        assertThat(score.total()).isEqualByComparingTo("100");
        assertThat(score.parts()).extracting(Score.Part::name).containsExactly("意向", "和做过的相近", "多出来的岗位", "距离", "时间");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 3.0", "7, 21.0", "10, 30.0", "300, 30.0"})
    void each_opened_vacancy_counts_up_to_ten(int opened, String expected) {
        Score score = SCORING.score(learner(List.of(), null, Set.of(), Set.of()), lesson(SEWER, null), opened);
        assertThat(score.parts().get(2).points()).isEqualByComparingTo(expected);
    }

    @Test
    void what_is_not_known_counts_half_and_says_so() {
        Learner learner = new Learner(List.of(), List.of(), null, null, Set.of(), Set.of());
        Score score = SCORING.score(learner, lesson(null, null), 0);
        assertThat(score.parts().get(3).points()).isEqualByComparingTo("5");
        assertThat(score.parts().get(4).reason()).contains("按一半计");
        assertThat(score.total()).isEqualByComparingTo("10");
    }

    @Test
    void another_time_gives_nothing_and_another_town_less() {
        Learner learner = new Learner(List.of(), List.of(SEWER), null, BAIBU, Set.of(), Set.of("白天"));
        Score score = SCORING.score(learner, lesson(SEWER, null), 0);
        assertThat(score.parts().get(4).points()).isEqualByComparingTo("0");
        assertThat(score.parts().get(3).points()).isBetween(points("1"), points("5"));
    }

    @Test
    void the_parts_sum_to_the_score_exactly_whatever_comes() {
        Random random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            Nearness any = (one, other) -> random.nextDouble();
            CourseScoring scoring = new CourseScoring(
                    new CourseWeights(weight(random), weight(random), weight(random), weight(random), weight(random)),
                    any);
            Learner learner = new Learner(
                    random.nextBoolean() ? List.of(WELDER) : List.of(),
                    random.nextBoolean() ? List.of(SEWER, WELDER) : List.of(),
                    SkillLevel.JUNIOR,
                    random.nextBoolean() ? WUYUAN : BAIBU,
                    Set.of(),
                    random.nextBoolean() ? Set.of("晚上") : Set.of());
            Score score = scoring.score(learner, lesson(WELDER, null), random.nextInt(20));
            assertThat(score.parts().stream().map(Score.Part::points).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualTo(score.total());
            assertThat(score.parts())
                    .allSatisfy(part -> assertThat(part.points()).isNotNegative());
        }
    }

    private static BigDecimal weight(Random random) {
        return BigDecimal.valueOf(random.nextInt(0, 4000), 2);
    }

    @Test
    void who_has_the_level_already_is_not_sent_there_again() {
        Learner senior = learner(List.of(WELDER), SkillLevel.SENIOR, Set.of(), Set.of());
        assertThat(CourseConditions.of(senior, lesson(WELDER, SkillLevel.JUNIOR))
                        .answer())
                .isEqualTo(Answer.NO);
        assertThat(CourseConditions.of(senior, lesson(SEWER, SkillLevel.JUNIOR)).answer())
                .isEqualTo(Answer.YES);
    }

    @ParameterizedTest
    @CsvSource({"JUNIOR, INTERMEDIATE, YES", ", INTERMEDIATE, UNKNOWN", ", JUNIOR, YES", "JUNIOR, SENIOR, UNKNOWN"})
    void from_the_fourth_grade_on_the_level_below_is_asked_for(
            @Nullable SkillLevel has, SkillLevel taught, Answer expected) {
        Decision decision =
                CourseConditions.of(learner(List.of(WELDER), has, Set.of(), Set.of()), lesson(WELDER, taught));
        assertThat(decision.answer()).isEqualTo(expected);
    }

    @Test
    void a_paused_course_is_recommended_to_nobody() {
        Lesson paused = new Lesson("KC-1", WELDER, null, true, null, List.of(), false);
        assertThat(CourseConditions.of(learner(List.of(), null, Set.of(), Set.of()), paused)
                        .answer())
                .isEqualTo(Answer.NO);
    }

    @Test
    void what_may_not_weigh_is_no_input() {
        assertThat(Arrays.stream(Learner.class.getRecordComponents()).map(RecordComponent::getName))
                .containsExactly("done", "wanted", "level", "home", "wishes", "times");
        assertThat(Arrays.stream(Lesson.class.getRecordComponents()).map(RecordComponent::getName))
                .containsExactly("no", "trade", "level", "certified", "place", "times", "offered");
    }
}
