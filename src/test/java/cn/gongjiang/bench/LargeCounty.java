package cn.gongjiang.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Makes 100,000 jobseekers out of the demo county's, with their placements and states, for {@code ./bench listings}. Nothing is
 * added to a county that has them. The copies have the sealed values of their originals: they can be listed, not found.
 */
public final class LargeCounty {
    private static final String COPIES =
            "select greatest(0, ceil(100000.0 / count(*))::int - 1) from employment.jobseeker";
    private static final String PEOPLE = """
            insert into registry.person (id, name, name_masked, number_sealed, number_print, number_masked, born, phone_masked,
                                         division, education, recorded_by)
            select p.id + 1000000 * n, p.name, p.name_masked, p.number_sealed, sha256(convert_to(p.id || ' ' || n, 'UTF8')),
                   p.number_masked, p.born, p.phone_masked, p.division, p.education, p.recorded_by
            from registry.person p cross join generate_series(1, %1$d) n
            where exists (select 1 from employment.jobseeker j where j.person = p.id)
            """;
    private static final String JOBSEEKERS = """
            insert into employment.jobseeker (no, person, division, education, former_words, former_occupation, skill_level,
                                              registered_on, reason, wanted_words, wanted_occupations, pay_expected, anywhere,
                                              divisions_accepted, shifts_accepted, hardship, source, recorded_by)
            select 'JS-' || 1900 + n || '-' || lpad(row_number() over (partition by n order by j.no)::text, 5, '0'),
                   j.person + 1000000 * n, j.division, j.education, j.former_words, j.former_occupation, j.skill_level,
                   j.registered_on - 10 * n, j.reason, j.wanted_words, j.wanted_occupations, j.pay_expected, j.anywhere,
                   j.divisions_accepted, j.shifts_accepted, j.hardship, j.source, j.recorded_by
            from employment.jobseeker j cross join generate_series(1, %1$d) n
            """;
    private static final String PLACEMENTS = """
            insert into employment.placement (no, person, employer, words, starts_on, evidence, evidence_note, recorded_by)
            select l.no || '-' || n, l.person + 1000000 * n, l.employer, l.words, l.starts_on - 10 * n, l.evidence,
                   l.evidence_note, l.recorded_by
            from employment.placement l cross join generate_series(1, %1$d) n
            """;
    private static final String STATES = """
            insert into employment.registration_state (person, state, since, until_on, ground, note, recorded_by)
            select s.person + 1000000 * n, s.state, s.since - 10 * n, s.until_on - 10 * n, s.ground, s.note, s.recorded_by
            from employment.registration_state s cross join generate_series(1, %1$d) n
            """;

    private LargeCounty() {}

    /** The database is told by {@code SPRING_DATASOURCE_*}. */
    public static void main(String[] args) throws SQLException {
        try (Connection database = DriverManager.getConnection(
                        System.getenv("SPRING_DATASOURCE_URL"),
                        System.getenv("SPRING_DATASOURCE_USERNAME"),
                        System.getenv("SPRING_DATASOURCE_PASSWORD"));
                Statement statement = database.createStatement()) {
            database.setAutoCommit(false);
            int copies = copies(statement);
            for (String rows : List.of(PEOPLE, JOBSEEKERS, PLACEMENTS, STATES)) {
                statement.executeUpdate(rows.formatted(copies));
            }
            database.commit();
            database.setAutoCommit(true);
            statement.execute("vacuum analyze");
        }
    }

    private static int copies(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery(COPIES)) {
            row.next();
            return row.getInt(1);
        }
    }
}
