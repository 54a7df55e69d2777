package cn.gongjiang.employment.demo;

import cn.gongjiang.core.CreditCode;
import cn.gongjiang.core.DemoScale;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where some registrations of the demo county stand: of people who were neither trained nor placed, nor told of anything lately. */
@Repository
class StateRows {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int OFFICE = 14;
    private static final int LATELY = 31;
    private static final int BENEFIT_DAYS = 240;
    private static final int CLASS_DAYS = 40;

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final DemoScale scale;

    StateRows(JdbcClient jdbc, JdbcTemplate batch, DemoScale scale) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.scale = scale;
    }

    /** What is recorded, of how many in the full county, by which ground and with which words. */
    private record Kind(String state, int full, String ground, String note, int days) {}

    private static final List<Kind> KINDS = List.of(
            new Kind("UI_BENEFIT", 120, "benefit", "已核对原件", BENEFIT_DAYS),
            new Kind("IN_TRAINING", 48, "training", "已核对原件", CLASS_DAYS),
            new Kind("REEMPLOYED_UNIT", 24, "insurance", "已查社保系统", 0),
            new Kind("REEMPLOYED_FLEX", 60, "flexible", "已核对原件", 0),
            new Kind("SELF_EMPLOYED", 24, "licence", "", 0),
            new Kind("PUBLIC_POST", 18, "public-post", "已核对原件", 0),
            new Kind("DEREGISTERED", 18, "own-request", "本人到窗口要求", 0),
            new Kind("DEREGISTERED", 12, "pension", "本人出示养老金核定通知", 0));

    void load(LocalDate today) {
        List<Long> people = quiet(today);
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Kind kind : KINDS) {
            for (int i = scale.of(kind.full()); i > 0 && rows.size() < people.size(); i--) {
                rows.add(row(kind, people.get(rows.size()), rows.size(), today));
            }
        }
        batch.batchUpdate("""
                insert into employment.registration_state (person, state, since, until_on, ground, note, recorded_at, recorded_by)
                values (?, ?, ?, ?, ?, ?, ?, '演示县')
                """, rows);
    }

    private static @Nullable Object[] row(Kind kind, long person, int place, LocalDate today) {
        LocalDate since = today.minusDays(1 + place % (LATELY - 1));
        String note = kind.note().isEmpty()
                ? CreditCode.beginning("92339999MA%07d".formatted(3_000_000 + place * 41))
                        .value()
                : kind.note();
        return new @Nullable Object[] {
            person,
            kind.state(),
            since,
            kind.days() == 0 ? null : since.plusDays(kind.days()),
            kind.ground(),
            note,
            Timestamp.from(since.atTime(OFFICE, 0).atZone(ZONE).toInstant())
        };
    }

    /** Registered before, and nothing since that whoever works would not do. */
    private List<Long> quiet(LocalDate today) {
        return jdbc.sql("""
                        select j.person from employment.jobseeker j
                        where j.registered_on < :lately
                          and not exists (select 1 from employment.training t where t.person = j.person)
                          and not exists (select 1 from employment.placement l where l.person = j.person)
                          and not exists (select 1 from employment.referral r where r.jobseeker = j.no)
                          and not exists (select 1 from employment.told_of t where t.jobseeker = j.no and t.pushed_on >= :lately)
                          and not exists (select 1 from employment.job_answer a where a.jobseeker = j.no and a.recorded_at >= :lately)
                        order by md5(j.no)
                        """)
                .param("lately", today.minusDays(LATELY))
                .query(Long.class)
                .list();
    }
}
