package cn.gongjiang.employment.demo;

import cn.gongjiang.core.Numbering;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Whole tables of the demo county at once. Who does what follows from the numbers of the rows, so the same county comes out
 * every time.
 */
@Repository
class TrainingRows {
    private static final String OFFICE = "time '10:00') at time zone 'Asia/Shanghai'";

    private static final String RESOURCES = """
            insert into employment.training_resource (provider, kind, occupation, occupation_words, level, seats,
                division, place, contact, source, recorded_by)
            select r.provider, r.kind, o.code, coalesce(o.name, r.words), r.level, r.seats, r.division,
                r.place, r.contact, '演示县', '演示县'
            from (
                select '县公共实训基地' as provider, 'DEPARTMENT' as kind, x.words, x.level, 30 as seats,
                    (select min(code) from registry.division) as division, '实训楼' as place, '培训科' as contact
                from (values ('6-18-02-04', 'INTERMEDIATE'), ('6-31-01-03', 'JUNIOR'), ('6-31-07-03', 'INTERMEDIATE'))
                    as x (words, level)
                union all
                select '职业技术学校', 'SCHOOL', x.words, x.level, 40,
                    (select max(code) from registry.division where kind like '街%'), '实训车间', '继续教育处'
                from (values ('6-18-01-01', 'JUNIOR'), ('6-18-01-07', 'INTERMEDIATE'), ('6-20-01-01', 'INTERMEDIATE'),
                    ('6-31-01-02', 'INTERMEDIATE'), ('4-01-06-01', 'JUNIOR'), ('6-31-03-05', 'JUNIOR')) as x (words, level)
                union all
                select '紧固件行业协会', 'ASSOCIATION', x.words, x.level, 20, null, '会员企业车间', '秘书处'
                from (values ('6-20-01-06', 'JUNIOR'), ('6-18-02-03', 'JUNIOR')) as x (words, level)
                union all
                select '家庭服务业协会', 'ASSOCIATION', x.words, 'JUNIOR', 36, null, '协会教室', '培训部'
                from (values ('4-10-01-06'), ('4-10-01-05'), ('4-10-01-01')) as x (words)
                union all
                select d.name || '成人学校', 'TOWN', x.words, 'JUNIOR', 24, d.code, d.name || '文化路 2 号', '社会事务办'
                from (select *, row_number() over (order by code) as place from registry.division) d
                join (values (1, '4-03-02-01'), (2, '6-05-01-03'), (3, '4-07-05-01'), (4, '6-30-05-01'), (5, '4-03-02-02'),
                    (6, '6-24-06-00'), (7, '6-04-03-03'), (8, '4-14-06-02'), (9, '4-09-10-01')) as x (place, words)
                    on x.place = d.place) r
            left join skills.occupation o on o.code = r.words
            on conflict do nothing
            """;

    private final JdbcClient jdbc;
    private final Numbering numbering;

    TrainingRows(JdbcClient jdbc, Numbering numbering) {
        this.jdbc = jdbc;
        this.numbering = numbering;
    }

    /** One in six who looks for work wants to learn what they would like to do, some also something else. */
    void wishes(LocalDate today) {
        jdbc.sql("""
                        insert into employment.wish (course, person, wanted, times, recorded_at, recorded_by)
                        select distinct on (w.course, j.person) w.course, j.person, true,
                            case j.place %% 4 when 0 then '{}'::text[] when 1 then '{晚上}' when 2 then '{晚上,周末}' else '{白天}' end,
                            (greatest(j.registered_on, cast(:today as date) - (j.place %% 160)::int) + %s, '本人'
                        from (select k.*, row_number() over (order by k.no) as place from employment.jobseeker k) j
                        cross join lateral (
                            select c.id as course from employment.course c
                            where c.occupation = any(j.wanted_occupations) and j.place %% 6 = 0
                            union all
                            select c.id from employment.course c
                            where j.place %% 15 = 0 and c.id %% 38 = j.place / 15 %% 38) w
                        where not exists (select 1 from employment.work l where l.person = j.person)
                        """.formatted(OFFICE)).param("today", today).update();
    }

    /** Departments, a school, associations, and in every street and town its school for adults. */
    void resources() {
        jdbc.sql(RESOURCES).update();
        jdbc.sql("""
                        insert into employment.course_resource (course, resource, recorded_by)
                        select c.id, r.id, '演示县' from employment.training_resource r
                        join employment.course c on c.occupation = r.occupation
                            and (c.level is null or r.level is null or c.level = r.level)
                        on conflict do nothing
                        """).update();
    }

    /** Courses that somebody can teach are held there. */
    void menu() {
        jdbc.sql("""
                        update employment.course c set provider = r.provider, place = r.place, division = r.division,
                            fee = '免费，取得证书后可申领补贴', recorded_by = '演示县'
                        from employment.training_resource r
                        where r.id = (select min(l.resource) from employment.course_resource l where l.course = c.id)
                        """).update();
    }

    /** Of every ten enterprises so many answer from their open vacancies; those with an account are left to answer themselves. */
    String survey(String title, LocalDate opens, LocalDate closes, int ofTen) {
        String no = numbering.next("DC", opens.getYear(), 1).getFirst();
        jdbc.sql("""
                        insert into employment.survey (no, title, opens_on, closes_on, recorded_at, recorded_by)
                        values (:no, :title, :opens, :closes, (cast(:opens as date) + %s, '演示县')
                        """.formatted(OFFICE))
                .param("no", no)
                .param("title", title)
                .param("opens", opens)
                .param("closes", closes)
                .update();
        answers(no, opens, ofTen);
        lines(no, closes);
        return no;
    }

    private void answers(String no, LocalDate opens, int ofTen) {
        jdbc.sql("""
                        insert into employment.survey_answer (survey, enterprise, recorded_at, recorded_by)
                        select :no, e.id, (cast(:opens as date) + (e.id %% 9)::int + 1 + %s, '企业人事'
                        from registry.enterprise e
                        where e.id %% 10 < :ofTen and not exists (select 1 from identity.account a where a.enterprise = e.id)
                        order by e.id
                        """.formatted(OFFICE))
                .param("no", no)
                .param("opens", opens)
                .param("ofTen", ofTen)
                .update();
    }

    private void lines(String no, LocalDate closes) {
        jdbc.sql("""
                        insert into employment.shortage (answer, line, occupation, occupation_words, level, headcount, needed_by,
                            pay_min, pay_max, division, vacancy)
                        select a.id, row_number() over (partition by a.id order by v.no), v.occupation, v.title, v.skill_level,
                            v.headcount + (a.id % 3)::int, cast(:closes as date) + 20 + (a.id % 4)::int * 15, v.pay_min, v.pay_max,
                            v.division, v.no
                        from employment.survey_answer a
                        join employment.vacancy v on v.enterprise = a.enterprise
                        where a.survey = :no and v.closed_on is null and v.closes_on >= :closes and v.recorded_at < a.recorded_at
                        """).param("no", no).param("closes", closes).update();
    }

    /** Some who have not answered were asked again. */
    void reminders(String survey, LocalDate today) {
        jdbc.sql("""
                        insert into employment.survey_reminder (survey, enterprise, recorded_at, recorded_by)
                        select :survey, e.id, (cast(:today as date) - 2 + %s, '演示县' from registry.enterprise e
                        where e.id %% 10 = 9
                        """.formatted(OFFICE))
                .param("survey", survey)
                .param("today", today)
                .update();
    }

    /** From the round before: one class was adopted, one set aside. */
    void decision(LocalDate today) {
        jdbc.sql("""
                        insert into employment.class_decision (no, survey, occupation, level, adopted, seats, starts_on, resource,
                            people, headcount, reason, recorded_at, recorded_by)
                        select x.no, (select min(no) from employment.survey), x.occupation, x.level, x.seats is not null, x.seats,
                            case when x.seats is not null then cast(:today as date) - 60 end, (select min(r.no) from employment.training_resource r
                                where r.occupation = x.occupation and x.seats is not null), x.people, x.headcount, x.reason,
                            (cast(:today as date) - 90 + %s, '演示县'
                        from (values (cast(:first as text), '6-18-02-04', 'INTERMEDIATE', 24, 41, 26, null),
                            (cast(:second as text), '6-18-02-03', 'JUNIOR', null, 6, 4, '人太少，和邻县合开'))
                            as x (no, occupation, level, seats, people, headcount, reason)
                        """.formatted(OFFICE))
                .param("today", today)
                .param(
                        "first",
                        numbering.next("NB", today.minusDays(90).getYear(), 1).getFirst())
                .param(
                        "second",
                        numbering.next("NB", today.minusDays(90).getYear(), 1).getFirst())
                .update();
    }
}
