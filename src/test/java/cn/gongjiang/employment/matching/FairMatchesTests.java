package cn.gongjiang.employment.matching;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.identity.Scope;
import cn.gongjiang.world.DemoCountyTest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** 就业促进法 3, 26–31; 妇女权益保障法 43: over the whole demo county, what may not weigh in recruitment moves no rank. */
@DemoCountyTest
class FairMatchesTests {
    private static final int EVERY = 19;
    private static final int MOST = 300;

    /** Other names, numbers (and with them sex and birthplace), addresses, ages of adults; other hardships, reasons and remarks. */
    private static final List<String> EVERYBODY_IS_SOMEBODY_ELSE = List.of("""
            update registry.person set name = '欧阳' || id, name_masked = '欧*', address = '外地第' || id || '县',
                number_masked = '65************' || lpad((id * 7 % 10000)::text, 4, '0'),
                born = date '1964-01-01' + (id * 7919 % 14000)::int
            """, """
            update employment.jobseeker set remark = '孕期，少数民族', reason = '照顾家人',
                hardship = case when hardship is null then '残疾人员' end
            """);

    @Autowired
    private Matching matching;

    @Autowired
    private SeekerListing seekers;

    @Autowired
    private OpeningListing openings;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private void afterwards(Runnable check) {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            EVERYBODY_IS_SOMEBODY_ELSE.forEach(
                    change -> assertThat(jdbc.sql(change).update()).isPositive());
            check.run();
        });
    }

    /** By jobseeker, answer and score for every open vacancy, found in one go: what every order is made of. */
    private Map<String, String> batch() {
        Pool pool = new Pool(openings.open(Scope.county()), matching.rules());
        Map<String, String> weighed = new TreeMap<>();
        for (SeekerListing.Born person : seekers.withoutWork(Scope.county())) {
            weighed.put(
                    person.seeker().no(),
                    Arrays.toString(pool.rules().fit(person, pool).weighed()));
        }
        return weighed;
    }

    @Test
    void found_in_one_go_no_vacancy_of_anybody_changes_its_place() {
        Map<String, String> before = batch();
        assertThat(before).hasSizeGreaterThan(500);
        afterwards(() -> assertThat(batch()).isEqualTo(before));
    }

    @Test
    void no_person_changes_place_for_a_vacancy_and_no_reason_changes_a_word() {
        List<String> vacancies = openings.open(Scope.county()).stream()
                .map(Opening::no)
                .filter(no -> no.hashCode() % EVERY == 0)
                .toList();
        assertThat(vacancies).isNotEmpty();
        Map<String, List<Matches.Pair>> before = people(vacancies);
        afterwards(() -> assertThat(people(vacancies)).isEqualTo(before));
    }

    private Map<String, List<Matches.Pair>> people(List<String> vacancies) {
        Map<String, List<Matches.Pair>> people = new TreeMap<>();
        vacancies.forEach(no -> people.put(
                no, matching.forVacancy(no, Scope.county()).stream().limit(MOST).toList()));
        return people;
    }
}
