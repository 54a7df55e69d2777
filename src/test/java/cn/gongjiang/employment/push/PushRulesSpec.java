package cn.gongjiang.employment.push;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.core.Answer;
import cn.gongjiang.core.Condition;
import cn.gongjiang.core.Decision;
import cn.gongjiang.employment.matching.Matches;
import cn.gongjiang.employment.matching.Score;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When a vacancy may be pointed out to somebody: domain notes on employment, section 3. */
class PushRulesSpec {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    private static final PushRules RULES = new PushRules(new BigDecimal("60"), new PushLimits(30, 3, TODAY));
    private static final PushFacts FREE = new PushFacts("JS", false, false, false, null, null, null, 0, null);
    private static final Matches.Pair GOOD = match("60.0", Decision.of(List.of()));

    private static Matches.Pair match(String points, Decision decision) {
        return new Matches.Pair(
                "JS",
                decision,
                new Score(new BigDecimal(points), List.of(new Score.Part("职业", new BigDecimal(points), "同一职业"))));
    }

    private static PushFacts lastPushed(LocalDate day) {
        return new PushFacts("JS", false, false, false, day, null, null, 1, day);
    }

    @Test
    void sixty_points_are_enough_and_less_are_not() {
        assertThat(RULES.of(FREE, GOOD).answer()).isEqualTo(Answer.YES);
        assertThat(RULES.of(FREE, match("59.9", Decision.of(List.of()))).answer())
                .isEqualTo(Answer.NO);
    }

    @Test
    void the_thirtieth_day_is_too_early_and_the_next_is_not() {
        Decision early = RULES.of(lastPushed(TODAY.minusDays(29)), GOOD);
        assertThat(early.answer()).isEqualTo(Answer.ALMOST);
        assertThat(early.sentence()).contains("2026-04-01 起可以再推送");
        assertThat(RULES.of(lastPushed(TODAY.minusDays(30)), GOOD).isYes()).isTrue();
    }

    @Test
    void the_budget_of_a_week_opens_again_seven_days_after_its_first() {
        PushFacts full = new PushFacts("JS", false, false, false, null, null, null, 3, LocalDate.of(2026, 3, 27));
        assertThat(RULES.of(full, GOOD).sentence()).contains("2026-04-03 起可以再推送");
        PushFacts two = new PushFacts("JS", false, false, false, null, null, null, 2, LocalDate.of(2026, 3, 27));
        assertThat(RULES.of(two, GOOD).isYes()).isTrue();
    }

    @Test
    void who_does_not_want_it_works_already_was_referred_or_said_no_is_left_alone() {
        List<PushFacts> left = List.of(
                new PushFacts("JS", true, false, false, null, null, null, 0, null),
                new PushFacts("JS", false, true, false, null, null, null, 0, null),
                new PushFacts("JS", false, false, true, null, null, null, 0, null),
                new PushFacts("JS", false, false, false, null, "不合适：太远", null, 0, null),
                new PushFacts("JS", false, false, false, null, null, "企业刚换了班次", 0, null));
        for (PushFacts facts : left) {
            Decision decision = RULES.of(facts, GOOD);
            assertThat(decision.answer()).isEqualTo(Answer.NO);
            assertThat(decision.conditions())
                    .filteredOn(c -> c.outcome() == Answer.NO)
                    .hasSize(1);
        }
    }

    @Test
    void what_nearly_fits_is_talked_over_and_not_pushed() {
        Decision almost =
                Decision.of(List.of(Condition.almost("工资", "岗位最高 5,800 元", "求职登记", "本人登记的意愿", "如果期望月薪降到 5,800 元就可以")));
        assertThat(RULES.of(FREE, match("80.0", almost)).answer()).isEqualTo(Answer.NO);
    }
}
