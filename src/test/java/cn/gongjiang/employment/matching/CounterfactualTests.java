package cn.gongjiang.employment.matching;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.core.Answer;
import cn.gongjiang.employment.menu.CourseItem;
import cn.gongjiang.employment.menu.CourseListing;
import cn.gongjiang.employment.menu.Lesson;
import cn.gongjiang.identity.Scope;
import cn.gongjiang.skills.SkillLevel;
import cn.gongjiang.world.DemoCountyTest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** 如果…: each number is what matching again gives. */
@DemoCountyTest
class CounterfactualTests {
    private static final int EVERY = 97;

    @Autowired
    private Ground.Grounds grounds;

    @Autowired
    private SeekerListing seekers;

    @Autowired
    private CourseListing courses;

    @Autowired
    private Matching matching;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private List<SeekerListing.Born> sample() {
        List<SeekerListing.Born> all = seekers.withoutWork(Scope.county());
        return IntStream.range(0, all.size())
                .filter(i -> i % EVERY == 0)
                .mapToObj(all::get)
                .toList();
    }

    private List<Change> changes(Standing standing, Ground ground) {
        List<Change> changes = new ArrayList<>(courses.offered(Scope.county()).stream()
                .map(CourseItem::lesson)
                .filter(lesson -> lesson.trade() != null)
                .<Change>map(CounterfactualTests::learned)
                .toList());
        changes.add(new Change.Certified());
        changes.add(new Change.Shift("三班倒"));
        changes.add(new Change.Pay(new BigDecimal("4000")));
        if (standing.seeker().farthest() != null) {
            changes.add(new Change.Farther(60));
        }
        ground.openings().stream()
                .map(Opening::place)
                .distinct()
                .filter(place -> place != null
                        && !standing.seeker().anyArea()
                        && !standing.seeker().names(place))
                .forEach(place -> changes.add(new Change.Area(place)));
        return changes;
    }

    private static Change learned(Lesson lesson) {
        return new Change.Learned(Objects.requireNonNull(lesson.trade()), lesson.level(), lesson.certified());
    }

    @Test
    void what_a_change_opens_is_what_matching_everything_again_gives() {
        Ground ground = grounds.today(Scope.county());
        List<SeekerListing.Born> people = sample();
        assertThat(people).hasSizeGreaterThan(5);
        int opened = 0;
        for (SeekerListing.Born person : people) {
            Standing standing = new Standing(ground, person);
            for (Change change : changes(standing, ground)) {
                Set<String> again = new TreeSet<>(
                        new Standing(ground, new SeekerListing.Born(change.after(person.seeker()), person.birthday()))
                                .reached());
                assertThat(again)
                        .as(change.toString())
                        .containsAll(
                                change instanceof Change.Shift || change instanceof Change.Area
                                        ? Set.of()
                                        : standing.reached());
                again.removeAll(standing.reached());
                assertThat(standing.opened(change)).as(change.toString()).containsExactlyElementsOf(again);
                opened += again.size();
            }
        }
        assertThat(opened).isPositive();
    }

    @Test
    void a_level_that_is_really_registered_opens_the_number_that_was_told() {
        Ground ground = grounds.today(Scope.county());
        int tried = 0;
        for (SeekerListing.Born person : sample()) {
            Standing standing = new Standing(ground, person);
            for (CourseItem course : courses.offered(Scope.county())) {
                List<String> told =
                        course.lesson().trade() == null ? List.of() : standing.opened(learned(course.lesson()));
                if (!told.isEmpty() && tried < 10) {
                    tried++;
                    assertThat(reallyLearned(person, course.lesson()))
                            .hasSize(standing.reached().size() + told.size());
                }
            }
        }
        assertThat(tried).isPositive();
    }

    /** Registers it, matches as every page does, and takes it back. */
    private Set<String> reallyLearned(SeekerListing.Born person, Lesson lesson) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            register(person.seeker(), Objects.requireNonNull(lesson.trade()), lesson);
            BigDecimal reach = new BigDecimal(60);
            return matching.forJobseeker(person.seeker().no(), Scope.county()).stream()
                    .filter(pair -> pair.decision().answer() == Answer.YES)
                    .filter(pair -> pair.score().total().compareTo(reach) >= 0)
                    .map(Matches.Pair::no)
                    .collect(Collectors.toSet());
        });
    }

    private void register(Seeker seeker, Trade trade, Lesson lesson) {
        jdbc.sql("""
                        insert into employment.training (no, person, occupation, words, kind, starts_on, ends_on, hours,
                            hours_attended, recorded_by)
                        select 'PX-T-1', person, :occupation, :words, 'FIRST', current_date - 9, current_date, 80, 80, '测试'
                        from employment.jobseeker where no = :no
                        """)
                .param("occupation", trade.code())
                .param("words", trade.words())
                .param("no", seeker.no())
                .update();
        SkillLevel has = seeker.level();
        SkillLevel taught = lesson.level();
        String reached = taught == null || has != null && has.atLeast(taught) ? null : taught.name();
        jdbc.sql("update employment.jobseeker set skill_level = coalesce(:level, skill_level),"
                        + " certificate_number = coalesce(certificate_number, :certificate) where no = :no")
                .param("level", reached)
                .param("certificate", lesson.certified() ? "T1" : null)
                .param("no", seeker.no())
                .update();
    }

    @Test
    void only_what_opens_something_is_told_and_what_opens_most_comes_first() {
        Ground ground = grounds.today(Scope.county());
        List<Counterfactual> told = sample().stream()
                .flatMap(person -> Counterfactuals.of(new Standing(ground, person)).stream())
                .toList();
        assertThat(told).isNotEmpty().allSatisfy(c -> assertThat(c.gained()).isPositive());
        for (SeekerListing.Born person : sample()) {
            assertThat(Counterfactuals.of(new Standing(ground, person)))
                    .hasSizeLessThanOrEqualTo(6)
                    .extracting(c -> -c.gained())
                    .isSorted();
        }
    }
}
