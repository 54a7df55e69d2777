package cn.gongjiang.employment.figures;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.core.Indicator;
import cn.gongjiang.world.PlatformTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Work that is proved by other evidence than a placement. */
@PlatformTest
@Transactional
class OtherEvidenceTests {
    private static final String TONGYUAN = "330424106";
    private static final LocalDate START = parse("2011-03-01");
    private static final LocalDate END = parse("2011-03-31");
    private static final LocalDate LATER = parse("2012-12-31");

    @Autowired
    private ApplicationContext platform;

    @Autowired
    private CountingListing counting;

    @Autowired
    private JdbcClient jdbc;

    /** Source: domain notes on subsidies, sections 4 and 5: a flexible-employment declaration is evidence of work. */
    @ParameterizedTest
    @CsvSource({
        "REEMPLOYED_FLEX, 2011-05-01, 1, 1, after the training",
        "SELF_EMPLOYED, 2011-05-01, 1, 1, after the training",
        "PUBLIC_POST, 2011-10-01, 1, 0, a day after the window",
        "UI_BENEFIT, 2011-05-01, 1, 0, no work",
        "REEMPLOYED_FLEX, 2011-02-01, 0, 0, before the training"
    })
    void other_evidence_of_work_than_a_placement_counts_for_the_conversion_only(
            String state, LocalDate since, int trained, int converted, String when) {
        Indicator.Area area = Indicator.Area.of(List.of(TONGYUAN));
        Past past = new Past(platform);
        long person = past.jobseeker(TONGYUAN);
        past.trained(person, START, END);
        jdbc.sql("""
                        insert into employment.registration_state (person, state, since, recorded_at, recorded_by)
                        values (:person, :state, :since, :since, '测试')
                        """)
                .param("person", person)
                .param("state", state)
                .param("since", since)
                .update();
        assertThat(counting.conversion(LATER, area))
                .as(when)
                .isEqualTo(new CountingListing.Conversion(trained, converted));
        assertThat(counting.placed(LATER, area)).isZero();
    }
}
