package cn.gongjiang.employment.menu;

import cn.gongjiang.skills.SkillLevel;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every course of the menu: those shipped with the product, as the county changed them, and its own. */
@Repository
class Courses implements InitializingBean {
    private static final String COLUMNS = """
            training_class = :class, title = :title, occupation = :occupation, level = :level, certificate = :certificate,
            content = :content, hours = :hours, times = :times, division = :division, place = :place, provider = :provider,
            provider_record = :providerRecord, leads_to = :leadsTo, seats = :seats, fee = :fee, state = :state,
            source = :source, verified = :verified, version = version + 1, recorded_at = now(), recorded_by = :by
            """;

    private final JdbcClient jdbc;

    Courses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a form says, with its occupation, level and division found. */
    record Told(
            CourseForm form,
            @Nullable String occupation,
            @Nullable SkillLevel level,
            @Nullable String division) {}

    /** Adds the shipped courses that are missing; what the county changed stays. */
    @Override
    public void afterPropertiesSet() {
        List<String[]> rows = ShippedCourses.rows();
        jdbc.sql("""
                        insert into employment.course (shipped, training_class, occupation, title, level, certificate, hours,
                            seats, times, leads_to, content, source, verified, recorded_by)
                        select key, class, nullif(occupation, ''), title, nullif(level, ''), nullif(certificate, ''), hours::int,
                            seats::int, string_to_array(times, '｜'), leads_to, content, :source, false, '出厂'
                        from unnest(:rows::text[]) with ordinality as line (cells, place)
                        cross join lateral (select string_to_array(cells, chr(31)) as cell) c
                        cross join lateral (select cell[1], cell[2], cell[3], cell[4], cell[5], cell[6], cell[7], cell[8],
                            cell[9], cell[10], cell[11]) as row (key, class, occupation, title, level, certificate, hours,
                            seats, times, leads_to, content)
                        where not exists (select 1 from employment.course there
                            where there.shipped = row.key or there.title = row.title)
                        order by place
                        """)
                .param("source", ShippedCourses.SOURCE)
                .param(
                        "rows",
                        rows.stream().map(cells -> String.join("\u001f", cells)).toArray(String[]::new))
                .update();
    }

    /** Its number; empty when there is a course of this title. */
    Optional<String> add(Told told, String by) {
        return filled("""
                        insert into employment.course (training_class, title, occupation, level, certificate, content, hours,
                            times, division, place, provider, provider_record, leads_to, seats, fee, state, source, verified,
                            recorded_by)
                        values (:class, :title, :occupation, :level, :certificate, :content, :hours, :times, :division, :place,
                            :provider, :providerRecord, :leadsTo, :seats, :fee, :state, :source, :verified, :by)
                        on conflict (title) do nothing returning no
                        """, told, by).query(String.class).optional();
    }

    /**
     * Writes over one version; false when it was changed meanwhile.
     *
     * @throws DuplicateKeyException when another course has this title
     */
    boolean change(String no, int version, Told told, String by) {
        return filled("update employment.course set " + COLUMNS + " where no = :no and version = :version", told, by)
                        .param("no", no)
                        .param("version", version)
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec filled(String sql, Told told, String by) {
        CourseForm form = told.form();
        SkillLevel level = told.level();
        return jdbc.sql(sql)
                .param("class", form.trainingClass().name())
                .param("title", form.title())
                .param("occupation", told.occupation())
                .param("level", level == null ? null : level.name())
                .param("certificate", form.certificate())
                .param("content", form.content())
                .param("hours", form.hours())
                .param("times", form.times().stream().map(LessonTime::toString).toArray(String[]::new))
                .param("division", told.division())
                .param("place", form.place())
                .param("provider", form.provider())
                .param("providerRecord", form.providerRecord())
                .param("leadsTo", form.leadsTo())
                .param("seats", form.seats())
                .param("fee", form.fee())
                .param("state", (form.state() == null ? CourseState.OFFERED : form.state()).name())
                .param("source", form.source())
                .param("verified", form.verified())
                .param("by", by);
    }
}
