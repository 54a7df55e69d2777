package cn.gongjiang.employment.figures;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.core.Indicator;
import cn.gongjiang.identity.Scope;
import cn.gongjiang.web.Paging;
import cn.gongjiang.world.PlatformTest;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;

/** Somebody with two records, trained by one and placed by the other: counted as known on each day. */
@PlatformTest
@Transactional
class MergedPeopleTests {
    private static final String TONGYUAN = "330424106";
    private static final Indicator.Area THERE = Indicator.Area.of(List.of(TONGYUAN));

    @Autowired
    private ApplicationContext platform;

    @Autowired
    private CountingListing counting;

    private Past past;
    private long kept;
    private long gone;

    @BeforeEach
    void trained_by_one_record_and_placed_by_the_other() {
        past = new Past(platform);
        kept = past.jobseeker(TONGYUAN);
        gone = past.jobseeker(TONGYUAN);
        past.trained(kept, parse("2013-03-01"), parse("2013-03-31"));
        past.trained(gone, parse("2013-04-01"), parse("2013-04-30"));
        past.placed(gone, parse("2013-05-01"));
        past.placed(kept, parse("2013-06-01"));
    }

    @ParameterizedTest
    @CsvSource({
        "2013-06-30, 2, 2, 2",
        "2013-07-01, 1, 1, 1",
        "2013-07-31, 1, 1, 1",
        "2013-08-01, 2, 2, 2",
        "2013-12-31, 2, 2, 2"
    })
    void they_are_one_from_the_day_of_the_merge_until_the_day_it_was_undone(
            LocalDate asOf, long trained, long converted, long placed) {
        String merge = past.merged(kept, gone, LocalDateTime.parse("2013-07-01T10:00"));
        past.undone(merge, LocalDateTime.parse("2013-08-01T10:00"));
        assertThat(counting.conversion(asOf, THERE)).isEqualTo(new CountingListing.Conversion(trained, converted));
        assertThat(counting.placed(asOf, THERE)).isEqualTo(placed);
    }

    @Test
    void the_listing_shows_the_earliest_training_and_placement_of_both_records_under_the_kept_one() {
        past.merged(kept, gone, LocalDateTime.parse("2013-07-01T10:00"));
        CountingFilter filter = new CountingFilter(parse("2013-12-31"), TONGYUAN, null);
        assertThat(counting.trainedPeople(filter, Paging.first(), Scope.county())
                        .items())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.from()).isEqualTo("2013-03-01");
                    assertThat(row.placedOn()).isEqualTo("2013-05-01");
                });
        assertThat(counting.placedPeople(filter, Paging.first(), Scope.county()).items())
                .singleElement()
                .satisfies(row -> assertThat(row.startsOn()).isEqualTo("2013-05-01"));
    }
}
