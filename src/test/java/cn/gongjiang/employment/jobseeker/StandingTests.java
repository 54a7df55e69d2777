package cn.gongjiang.employment.jobseeker;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.world.AtOnce;
import cn.gongjiang.world.DemoCountyTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What is kept beside each registration is what its placements, states and merges come to. */
@DemoCountyTest
class StandingTests {
    private static final String KEPT_OTHERWISE = """
            select j.no from employment.jobseeker j
            left join lateral (select w.state from employment.work_state w
                where w.person = j.person and w.starts_on >= j.registered_on order by w.starts_on desc, w.no desc limit 1) w on true
            left join employment.last_state s on s.person = j.person and s.since >= j.registered_on
            where j.standing <> coalesce(w.state, s.state, 'UNEMPLOYED_REGISTERED')
               or j.standing_until is distinct from case when w.state is null then s.until_on end
               or j.at_work <> (w.state is not null)
               or j.looking_since <> greatest(j.registered_on, (select max(b.since) from employment.standing_state b
                    where b.person = j.person and b.state = 'UNEMPLOYED_REGISTERED'))
               or j.found_elsewhere <> exists (select 1 from registry.standing_merge m
                    join employment.jobseeker k on k.person = m.person_kept where m.person_gone = j.person)
            """;
    private static final String SOMEBODY = """
            insert into registry.person (name, name_masked, number_sealed, number_print, number_masked, born, recorded_by)
            select name, name_masked, number_sealed, sha256('test'), number_masked, born, 'test' from registry.person limit 1
            returning id
            """;
    private static final String MERGE = """
            with one as (select j.*, row_number() over (partition by j.at_work order by j.no) as place from employment.jobseeker j)
            insert into registry.merge (no, person_kept, person_gone, recorded_by)
            select 'test-' || k.place, k.person, g.person, 'test' from one k join one g using (place)
            where g.at_work and not k.at_work and place <= 10
            """;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void for_everybody_of_the_county() {
        assertThat(jdbc.sql("select distinct standing from employment.jobseeker")
                        .query(String.class)
                        .list())
                .hasSize(RegistrationState.values().length);
        assertThat(keptOtherwise()).isEmpty();
    }

    @Test
    @Transactional
    void also_when_rows_are_withdrawn_or_end() {
        jdbc.sql("""
                        insert into employment.placement_withdrawal (placement, reason, recorded_by)
                        select no, '录错', 'test' from employment.placement
                        where no not in (select placement from employment.placement_withdrawal) limit 20
                        """).update();
        jdbc.sql("""
                        insert into employment.registration_state_withdrawal (recorded, reason, recorded_by)
                        select id, '录错', 'test' from employment.registration_state where id % 3 = 0
                        """).update();
        jdbc.sql("delete from employment.registration_state where id % 3 = 1").update();
        jdbc.sql("update employment.jobseeker set registered_on = current_date where no like '%7'")
                .update();
        assertThat(keptOtherwise()).isEmpty();
    }

    @Test
    @Transactional
    void also_when_records_are_merged_and_parted_again() {
        assertThat(jdbc.sql(MERGE).update()).isEqualTo(10);
        assertThat(jdbc.sql("select count(*) from employment.jobseeker where found_elsewhere")
                        .query(Long.class)
                        .single())
                .isGreaterThanOrEqualTo(10);
        assertThat(keptOtherwise()).isEmpty();
        jdbc.sql("insert into registry.merge_undoing (merge, recorded_by) select no, 'test' from registry.merge")
                .update();
        assertThat(keptOtherwise()).isEmpty();
    }

    @Test
    void also_when_somebody_registers_while_a_placement_is_recorded() {
        long person = jdbc.sql(SOMEBODY).query(Long.class).single();
        try {
            AtOnce.both(
                    () -> jdbc.sql("""
                                    insert into employment.jobseeker (no, person, registered_on, source, recorded_by)
                                    values ('JS-0000-test', :person, current_date - 30, 'test', 'test')
                                    """).param("person", person).update(),
                    () -> jdbc.sql("""
                                    insert into employment.placement (no, person, employer, words, starts_on, evidence, evidence_note, recorded_by)
                                    values ('test', :person, '测试厂', '焊工', current_date, 'CONTRACT', '', 'test')
                                    """).param("person", person).update());
            assertThat(keptOtherwise()).isEmpty();
        } finally {
            jdbc.sql("delete from employment.jobseeker where recorded_by = 'test'")
                    .update();
            jdbc.sql("delete from employment.placement where recorded_by = 'test'")
                    .update();
            jdbc.sql("delete from registry.person where recorded_by = 'test'").update();
        }
    }

    private List<String> keptOtherwise() {
        return jdbc.sql(KEPT_OTHERWISE).query(String.class).list();
    }
}
