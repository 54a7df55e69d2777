package cn.gongjiang.employment.invitation;

import cn.gongjiang.employment.jobseeker.Sight;
import cn.gongjiang.employment.push.JobAnswer;
import cn.gongjiang.employment.push.UnsuitableReason;
import cn.gongjiang.identity.Scope;
import cn.gongjiang.registry.Divisions;
import cn.gongjiang.skills.Occupations;
import cn.gongjiang.skills.SkillLevel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** To whom classes were pointed out: the county all, a town its own people, a worker themselves. */
@Repository
public class ClassPushListing {
    private static final String ROWS = """
            from employment.class_push p
            join employment.jobseeker j on j.no = p.jobseeker
            join registry.person h on h.id = j.person
            join employment.class_decision d on d.no = p.class
            left join employment.training_resource r on r.no = d.resource
            left join employment.standing_class_answer said on said.jobseeker = p.jobseeker and said.class = p.class
            where true
            """;

    private final JdbcClient jdbc;
    private final Divisions divisions;
    private final Occupations occupations;

    ClassPushListing(JdbcClient jdbc, Divisions divisions, Occupations occupations) {
        this.jdbc = jdbc;
        this.divisions = divisions;
        this.occupations = occupations;
    }

    /** Those a class was pointed out to, the latest first. */
    List<ClassPushItem> of(String decided, Scope scope) {
        return jdbc.sql("select p.*, h.name_masked, j.division, said.answer, said.reason, said.words " + ROWS
                        + Sight.of(scope) + " and p.class = :class order by p.pushed_on desc, p.no desc")
                .params(scope.parameters())
                .param("class", decided)
                .query((row, n) -> new ClassPushItem(
                        row.getString("no"),
                        row.getString("jobseeker"),
                        row.getString("name_masked"),
                        divisions.nameIfAny(row.getString("division")),
                        row.getObject("pushed_on", LocalDate.class),
                        said(row)))
                .list();
    }

    /** The classes that were pointed out to a jobseeker, the latest first, each once. */
    public List<InvitedClass> ofJobseeker(String jobseeker, Scope scope) {
        return jdbc.sql(
                        "select * from (select distinct on (d.no) d.no as class, d.occupation, d.level, d.starts_on, d.seats,"
                                + " d.course, r.provider, r.place, p.pushed_on, said.answer, said.reason, said.words "
                                + ROWS + Sight.of(scope)
                                + " and p.jobseeker = :jobseeker order by d.no, p.pushed_on desc) x order by pushed_on desc, class")
                .params(scope.parameters())
                .param("jobseeker", jobseeker)
                .query((row, n) -> invited(row))
                .list();
    }

    private InvitedClass invited(ResultSet row) throws SQLException {
        return new InvitedClass(
                row.getString("class"),
                occupations.name(row.getString("occupation")),
                SkillLevel.valueOf(row.getString("level")).word(),
                row.getObject("starts_on", LocalDate.class),
                row.getInt("seats"),
                row.getString("provider"),
                row.getString("place"),
                row.getString("course"),
                row.getObject("pushed_on", LocalDate.class),
                said(row));
    }

    private static @Nullable String said(ResultSet row) throws SQLException {
        String answer = row.getString("answer");
        String reason = row.getString("reason");
        return answer == null
                ? null
                : JobAnswer.valueOf(answer)
                        .sentence(reason == null ? null : UnsuitableReason.valueOf(reason), row.getString("words"));
    }
}
