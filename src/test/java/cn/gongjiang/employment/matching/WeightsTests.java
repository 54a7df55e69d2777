package cn.gongjiang.employment.matching;

import static cn.gongjiang.employment.matching.Pair.fitting;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.core.Parameters;
import cn.gongjiang.world.PlatformTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The weights as they are shipped, and as an official changes them. */
@PlatformTest
@Transactional
class WeightsTests {
    private static final LocalDate CHANGE = LocalDate.of(2031, 7, 1);

    @Autowired
    private Parameters parameters;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void as_shipped_they_are_one_hundred_together_and_a_fitting_pair_gets_them_all() {
        assertThat(Weights.of(parameters.allOn(CHANGE, Weights.PREFIX)))
                .isEqualTo(new Weights(of(35), of(20), of(15), of(15), of(10), of(5)));
        assertThat(scoreOn(CHANGE)).isEqualByComparingTo("100");
    }

    @Test
    void a_later_row_changes_the_score_only_from_its_day() {
        jdbc.sql("""
            insert into core.parameter (code, effective_from, value, source, verified, note)
            values ('employment.match.weight.shift', :day, 9, '测试', false, '测试')
            """).param("day", CHANGE).update();
        assertThat(scoreOn(CHANGE.minusDays(1))).isEqualByComparingTo("100");
        assertThat(scoreOn(CHANGE)).isEqualByComparingTo("104");
    }

    private BigDecimal scoreOn(LocalDate day) {
        return new Scoring(Weights.of(parameters.allOn(day, Weights.PREFIX)), Pair.BY_CODE)
                .score(fitting().seeker(), fitting().opening())
                .total();
    }

    private static BigDecimal of(int points) {
        return BigDecimal.valueOf(points);
    }
}
