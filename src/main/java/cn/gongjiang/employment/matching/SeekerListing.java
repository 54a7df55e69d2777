package cn.gongjiang.employment.matching;

import cn.gongjiang.employment.jobseeker.Sight;
import cn.gongjiang.employment.jobseeker.StandingState;
import cn.gongjiang.identity.Scope;
import cn.gongjiang.registry.Divisions;
import cn.gongjiang.skills.Occupations;
import cn.gongjiang.skills.SkillLevel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The people somebody may match: those a viewer sees, without work. */
@Repository
class SeekerListing {
    private static final String ROWS = """
            select j.no, j.former_words, j.former_occupation, j.wanted_words, j.wanted_occupations, j.skill_level,
                   j.certificate_number, j.education, j.pay_expected, j.division, j.anywhere, j.divisions_accepted,
                   j.shifts_accepted, j.farthest_km, p.born,
                   trained.codes as trained_codes, trained.words as trained_words
            from employment.jobseeker j
            join registry.person p on p.id = j.person
            cross join lateral (
                select coalesce(array_agg(coalesce(t.occupation, '') order by t.no), '{}') as codes,
                       coalesce(array_agg(t.words order by t.no), '{}') as words
                from employment.training t
                where t.person = any(registry.records_of(j.person))
                  and (select w.training from employment.training_withdrawal w where w.training = t.no) is null) trained
            where true
            """;
    private static final String MATCHED = """
              and j.ended_on is null
              and not exists (select 1 from privacy.refused f
                  where f.person = j.person and f.purpose = 'employment.matching')
              and not
            """ + StandingState.SETTLED;
    private static final String WITHOUT_WORK = MATCHED + Sight.ONCE + " and " + StandingState.LOOKING;

    private final JdbcClient jdbc;
    private final Divisions divisions;
    private final Occupations occupations;

    SeekerListing(JdbcClient jdbc, Divisions divisions, Occupations occupations) {
        this.jdbc = jdbc;
        this.divisions = divisions;
        this.occupations = occupations;
    }

    /** A person with the birthday, which only the lawful minimum age asks for. */
    record Born(Seeker seeker, LocalDate birthday) {}

    /** Empty for whoever objects to being matched, and whoever was recorded as not looking any more. */
    Optional<Born> find(String no, Scope scope) {
        return scoped(MATCHED + " and j.no = :no", scope)
                .param("no", no)
                .query((row, n) -> born(row))
                .optional();
    }

    /** Those of these who do not object and may still look, by number. */
    Map<String, Born> all(Collection<String> numbers, Scope scope) {
        return scoped(MATCHED + " and j.no = any(:numbers)", scope)
                .param("numbers", numbers.toArray(String[]::new))
                .query((row, n) -> born(row))
                .list()
                .stream()
                .collect(Collectors.toMap(born -> born.seeker().no(), Function.identity()));
    }

    List<Born> withoutWork(Scope scope) {
        return scoped(WITHOUT_WORK + " order by j.no", scope)
                .query((row, n) -> born(row))
                .list();
    }

    private JdbcClient.StatementSpec scoped(String asked, Scope scope) {
        return jdbc.sql(ROWS + Sight.of(scope) + asked).params(scope.parameters());
    }

    private Born born(ResultSet row) throws SQLException {
        String level = row.getString("skill_level");
        Seeker seeker = new Seeker(
                row.getString("no"),
                done(row),
                wanted(row),
                level == null ? null : SkillLevel.valueOf(level),
                row.getString("certificate_number") != null,
                row.getString("education"),
                row.getBigDecimal("pay_expected"),
                divisions.find(row.getString("division")).orElse(null),
                row.getBoolean("anywhere"),
                Set.copyOf(texts(row, "divisions_accepted")),
                Set.copyOf(texts(row, "shifts_accepted")),
                row.getObject("farthest_km", Integer.class));
        return new Born(seeker, row.getObject("born", LocalDate.class));
    }

    private static List<Trade> done(ResultSet row) throws SQLException {
        List<Trade> done = new ArrayList<>();
        String former = row.getString("former_words");
        if (former != null) {
            done.add(new Trade(row.getString("former_occupation"), former));
        }
        List<String> codes = texts(row, "trained_codes");
        List<String> words = texts(row, "trained_words");
        for (int i = 0; i < words.size(); i++) {
            done.add(new Trade(emptyToNull(codes.get(i)), words.get(i)));
        }
        return done;
    }

    /** Every wish that was recognised; where none was, the words as a whole. */
    private List<Trade> wanted(ResultSet row) throws SQLException {
        List<Trade> wanted = texts(row, "wanted_occupations").stream()
                .flatMap(code -> occupations.find(code).stream())
                .map(occupation -> new Trade(occupation.code(), occupation.name()))
                .toList();
        String words = row.getString("wanted_words");
        return !wanted.isEmpty() || words == null ? wanted : List.of(new Trade(null, words));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
