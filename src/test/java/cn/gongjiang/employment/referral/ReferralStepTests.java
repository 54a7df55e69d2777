package cn.gongjiang.employment.referral;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.world.AtOnce;
import cn.gongjiang.world.DemoCountyTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The step kept beside a referral is what its interviews, outcomes and placements say. */
@DemoCountyTest
class ReferralStepTests {
    private static final String TOLD_OTHERWISE = """
            select r.no from employment.referral r
            left join lateral (select id from employment.interview x
                where x.referral = r.no order by id desc limit 1) i on true
            left join lateral (select id, result from employment.outcome x
                where x.referral = r.no order by id desc limit 1) o on true
            left join lateral (select no from employment.placement x where x.referral = r.no
                and not exists (select 1 from employment.placement_withdrawal w where w.placement = x.no)
                order by recorded_at desc, no desc limit 1) l on true
            where (r.interview, r.outcome, r.placement) is distinct from (i.id, o.id, l.no)
               or r.step <> case when l.no is not null then 'PLACED' when o.result = 'HIRED' then 'HIRED'
                                 when o.result is not null then 'ENDED' when i.id is not null then 'INTERVIEW'
                                 else 'REFERRED' end
            """;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void of_every_referral_of_the_county() {
        assertThat(jdbc.sql("select distinct step from employment.referral")
                        .query(String.class)
                        .list())
                .hasSize(ReferralStep.values().length);
        assertThat(toldOtherwise()).isEmpty();
    }

    @Test
    @Transactional
    void also_when_rows_are_withdrawn_or_end() {
        jdbc.sql("""
                        insert into employment.placement_withdrawal (placement, reason, recorded_by)
                        select no, '录错', 'test' from employment.placement where referral is not null
                          and no not in (select placement from employment.placement_withdrawal) limit 5
                        """).update();
        jdbc.sql("delete from employment.outcome where id % 7 = 0").update();
        jdbc.sql("delete from employment.interview where id % 5 = 0").update();
        assertThat(toldOtherwise()).isEmpty();
    }

    @Test
    void also_when_two_write_at_once() {
        String referral = jdbc.sql("select no from employment.referral where step = 'REFERRED' order by no limit 1")
                .query(String.class)
                .single();
        try {
            AtOnce.both(
                    () -> jdbc.sql("""
                                    insert into employment.interview (referral, held_on, recorded_by)
                                    values (:referral, current_date, 'test')
                                    """).param("referral", referral).update(),
                    () -> jdbc.sql("""
                                    insert into employment.outcome (referral, result, decided_on, recorded_by)
                                    values (:referral, 'HIRED', current_date, 'test')
                                    """).param("referral", referral).update());
            assertThat(toldOtherwise()).isEmpty();
        } finally {
            jdbc.sql("delete from employment.outcome where recorded_by = 'test'")
                    .update();
            jdbc.sql("delete from employment.interview where recorded_by = 'test'")
                    .update();
        }
    }

    private List<String> toldOtherwise() {
        return jdbc.sql(TOLD_OTHERWISE).query(String.class).list();
    }
}
