package cn.gongjiang.employment.figures;

import cn.gongjiang.core.IdentityNumber;
import cn.gongjiang.employment.jobseeker.Jobseekers;
import cn.gongjiang.registry.People;
import cn.gongjiang.world.FreshNumbers;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes trainings and placements of long ago as they were recorded then, in years no other test counts. */
public final class Past {
    private static final LocalDate REGISTERED = LocalDate.of(2010, 12, 1);
    private static final String BULK = """
        with people as (
            insert into registry.person (name, name_masked, number_sealed, number_print, number_masked, born,
                recorded_by)
            select '多人', '*人', '', decode(md5('bulk' || i), 'hex'), '*', '1960-01-01', i::text
            from generate_series(1, :trained) i
            returning id, recorded_by::int as i
        ), registered as (
            insert into employment.jobseeker (no, person, division, registered_on, source, recorded_by)
            select 'JS-1990-' || i, id, :division, '1989-12-01', '测试', '测试' from people
        ), courses as (
            insert into employment.training (no, person, words, kind, starts_on, ends_on, hours,
                hours_attended, recorded_at, recorded_by)
            select 'PX-1990-' || i, id, '焊工', 'FIRST', '1990-01-01', '1990-01-31', 100, 100,
                '1990-01-31', '测试' from people
        )
        insert into employment.placement (no, person, employer, words, starts_on, evidence, evidence_note,
            recorded_at, recorded_by)
        select 'JY-1990-' || i, id, '海盐旧厂', '焊工', '1990-03-01', 'CONTRACT', '合同', '1990-03-01', '测试'
        from people where i <= :placed
        """;

    private final JdbcClient jdbc;
    private final People people;
    private final Jobseekers jobseekers;
    private final Clock clock;
    private int written;

    public Past(ApplicationContext platform) {
        this.jdbc = platform.getBean(JdbcClient.class);
        this.people = platform.getBean(People.class);
        this.jobseekers = platform.getBean(Jobseekers.class);
        this.clock = platform.getBean(Clock.class);
    }

    /** Somebody registered at the end of 2010. */
    public long jobseeker(String division) {
        long person = people.add(List.of(
                        new People.NewPerson("徐阿宝", new IdentityNumber(FreshNumbers.person()), null, null, "测试")))
                .getFirst();
        jobseekers.add(List.of(new Jobseekers.Registration(
                person,
                division,
                null,
                null,
                null,
                null,
                null,
                REGISTERED,
                null,
                null,
                List.of(),
                null,
                false,
                List.of(),
                List.of(),
                null,
                null,
                "测试",
                "测试",
                null)));
        return person;
    }

    /** A first training, attended in full and recorded on its last day. */
    public String trained(long person, LocalDate from, LocalDate to) {
        return trained(person, "FIRST", from, to, 100, to.atTime(17, 0));
    }

    public String trained(
            long person, String kind, LocalDate from, LocalDate to, int attended, LocalDateTime recorded) {
        String no = number("PX", person);
        jdbc.sql("""
            insert into employment.training (no, person, words, kind, starts_on, ends_on, hours, hours_attended,
                recorded_at, recorded_by)
            values (:no, :person, '焊工', :kind, :from, :to, 100, :attended, :recorded, '测试')
            """)
                .param("no", no)
                .param("person", person)
                .param("kind", kind)
                .param("from", from)
                .param("to", to)
                .param("attended", attended)
                .param("recorded", at(recorded))
                .update();
        return no;
    }

    /** A placement recorded on its first day. */
    public String placed(long person, LocalDate startsOn) {
        return placed(person, startsOn, startsOn.atTime(9, 0));
    }

    public String placed(long person, LocalDate startsOn, LocalDateTime recorded) {
        String no = number("JY", person);
        jdbc.sql("""
            insert into employment.placement (no, person, employer, words, starts_on, evidence, evidence_note,
                recorded_at, recorded_by)
            values (:no, :person, '海盐旧厂', '焊工', :startsOn, 'CONTRACT', '合同', :recorded, '测试')
            """)
                .param("no", no)
                .param("person", person)
                .param("startsOn", startsOn)
                .param("recorded", at(recorded))
                .update();
        return no;
    }

    /** A placement or a training that turned out wrong. */
    public void withdrawn(String no, LocalDateTime recorded) {
        String what = no.startsWith("JY") ? "placement" : "training";
        jdbc.sql("""
            insert into employment.%1$s_withdrawal (%1$s, reason, recorded_at, recorded_by)
            values (:no, '登记错了', :recorded, '测试')
            """.formatted(what))
                .param("no", no)
                .param("recorded", at(recorded))
                .update();
    }

    /** Two records found to be one person. */
    String merged(long kept, long gone, LocalDateTime recorded) {
        String no = number("HB", kept);
        jdbc.sql("""
            insert into registry.merge (no, person_kept, person_gone, recorded_at, recorded_by)
            values (:no, :kept, :gone, :recorded, '测试')
            """)
                .param("no", no)
                .param("kept", kept)
                .param("gone", gone)
                .param("recorded", at(recorded))
                .update();
        return no;
    }

    void undone(String merge, LocalDateTime recorded) {
        jdbc.sql("""
            insert into registry.merge_undoing (merge, note, recorded_at, recorded_by)
            values (:merge, '是两个人', :recorded, '测试')
            """).param("merge", merge).param("recorded", at(recorded)).update();
    }

    /** Many people trained in January 1990, some of them in work since March; too many to write one by one. */
    void trainedInBulk(String division, int trained, int placed) {
        jdbc.sql(BULK)
                .param("trained", trained)
                .param("placed", placed)
                .param("division", division)
                .update();
    }

    private String number(String series, long person) {
        written++;
        return series + "-past-" + person + "-" + written;
    }

    private Timestamp at(LocalDateTime time) {
        return Timestamp.from(time.atZone(clock.getZone()).toInstant());
    }
}
