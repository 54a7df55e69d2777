package cn.gongjiang.employment.jobseeker;

import cn.gongjiang.core.Numbering;
import cn.gongjiang.skills.SkillLevel;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.BatchPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Everybody registered as looking for work, each person once. */
@Repository
public class Jobseekers {
    /** So many occupations are kept of what somebody wants. */
    public static final int MOST_WISHES = 3;

    private static final String WRITE_OVER = """
            update employment.jobseeker there set
                division = coalesce(told.division, there.division),
                education = coalesce(told.education, there.education),
                former_words = coalesce(told.former_words, there.former_words),
                former_occupation = case when told.former_words is null then there.former_occupation
                    else told.former_occupation end,
                skill_level = coalesce(told.skill_level, there.skill_level),
                certificate_number = coalesce(told.certificate_number, there.certificate_number),
                registered_on = told.registered_on,
                reason = coalesce(told.reason, there.reason),
                wanted_words = coalesce(told.wanted_words, there.wanted_words),
                wanted_occupations = case when told.wanted_words is null then there.wanted_occupations
                    else told.wanted_occupations end,
                pay_expected = coalesce(told.pay_expected, there.pay_expected),
                anywhere = case when told.anywhere or cardinality(told.divisions_accepted) > 0 then told.anywhere
                    else there.anywhere end,
                divisions_accepted = case when told.anywhere or cardinality(told.divisions_accepted) > 0
                    then told.divisions_accepted else there.divisions_accepted end,
                shifts_accepted = case when cardinality(told.shifts_accepted) > 0 then told.shifts_accepted
                    else there.shifts_accepted end,
                hardship = coalesce(told.hardship, there.hardship),
                remark = coalesce(told.remark, there.remark),
                told = employment.told_by(there.told, told.source || '，' || told.recorded_by, array[
                    case when told.education <> coalesce(there.education, '') then 'education' end,
                    case when told.former_words <> coalesce(there.former_words, '') then 'former' end,
                    case when told.skill_level <> coalesce(there.skill_level, '') then 'level' end,
                    case when told.certificate_number <> coalesce(there.certificate_number, '') then 'certificate' end,
                    case when told.wanted_words <> coalesce(there.wanted_words, '') then 'wanted' end,
                    case when told.pay_expected <> coalesce(there.pay_expected, -1) then 'pay' end,
                    case when told.shifts_accepted <> there.shifts_accepted and cardinality(told.shifts_accepted) > 0
                        then 'shifts' end,
                    case when told.divisions_accepted <> there.divisions_accepted
                        and (told.anywhere or cardinality(told.divisions_accepted) > 0) then 'areas' end]),
                ended_on = null
            from (select ?::text as no, ?::bigint as person, ?::text as division, ?::text as education,
                    ?::text as former_words, ?::text as former_occupation, ?::text as skill_level,
                    ?::text as certificate_number, ?::date as registered_on, ?::text as reason, ?::text as wanted_words,
                    ?::text[] as wanted_occupations, ?::numeric as pay_expected, ?::boolean as anywhere,
                    ?::text[] as divisions_accepted, ?::text[] as shifts_accepted, ?::text as hardship,
                    ?::text as remark, ?::text as source, ?::text as recorded_by, ?::timestamptz as recorded_at) as told
            where there.no = told.no
            """;

    private static final String CORRECTED = """
            update employment.jobseeker set division = :division, education = :education, former_words = :former,
                former_occupation = :formerOccupation, skill_level = :level, wanted_words = :wanted,
                wanted_occupations = :wantedOccupations, pay_expected = :pay, anywhere = :anywhere,
                divisions_accepted = :areas, shifts_accepted = :shifts,
                told = employment.told_by(told, :by, array[
                    case when education is distinct from :education::text then 'education' end,
                    case when former_words is distinct from :former::text then 'former' end,
                    case when skill_level is distinct from :level::text then 'level' end,
                    case when wanted_words is distinct from :wanted::text then 'wanted' end,
                    case when pay_expected is distinct from :pay::numeric then 'pay' end,
                    case when shifts_accepted <> :shifts::text[] then 'shifts' end,
                    case when divisions_accepted <> :areas::text[] or anywhere <> :anywhere then 'areas' end])
            where no = :no
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final Numbering numbering;
    private final PaperConsents paper;

    Jobseekers(JdbcClient jdbc, JdbcTemplate batch, Numbering numbering, PaperConsents paper) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.numbering = numbering;
        this.paper = paper;
    }

    /**
     * A registration to be written. Words are kept as they were told, beside the occupations they were read as.
     *
     * @param person the registered person
     * @param payExpected the least monthly pay in yuan
     * @param anywhere accepts work in the whole county
     * @param recordedAt when it was recorded; now unless it is brought in with its own date
     * @param source where the registration came from
     */
    public record Registration(
            long person,
            @Nullable String division,
            @Nullable String education,
            @Nullable String formerWords,
            @Nullable String formerOccupation,
            @Nullable SkillLevel skillLevel,
            @Nullable String certificateNumber,
            LocalDate registeredOn,
            @Nullable String reason,
            @Nullable String wantedWords,
            List<String> wantedOccupations,
            @Nullable BigDecimal payExpected,
            boolean anywhere,
            List<String> divisionsAccepted,
            List<String> shiftsAccepted,
            @Nullable String hardship,
            @Nullable String remark,
            String source,
            String recordedBy,
            @Nullable Instant recordedAt) {
        /** Whether something is told that may touch health: the hardship or a free remark. */
        boolean isSensitive() {
            return hardship != null || remark != null;
        }

        Registration withoutSensitive() {
            return new Registration(
                    person,
                    division,
                    education,
                    formerWords,
                    formerOccupation,
                    skillLevel,
                    certificateNumber,
                    registeredOn,
                    reason,
                    wantedWords,
                    wantedOccupations,
                    payExpected,
                    anywhere,
                    divisionsAccepted,
                    shiftsAccepted,
                    null,
                    null,
                    source,
                    recordedBy,
                    recordedAt);
        }
    }

    /** What is registered of those of these people who are registered already, by whatever record of theirs. */
    Map<Long, Registered> registered(Collection<Long> people) {
        Map<Long, Registered> registered = new HashMap<>();
        jdbc.sql("""
                        select coalesce(m.person_kept, j.person) as human, j.*
                        from employment.jobseeker j left join registry.standing_merge m on m.person_gone = j.person
                        where j.person in (
                            select unnest(:people) union all
                            select person_gone from registry.standing_merge where person_kept = any(:people))
                        order by m.person_kept is null, j.no
                        """)
                .param("people", people.toArray(Long[]::new))
                .query((row, n) -> registered.put(row.getLong("human"), Registered.of(row)))
                .list();
        return registered;
    }

    /** Writes over these registrations, by number; what is not told stays. */
    void update(Map<String, Registration> told) {
        List<Registration> heeded = paper.heeded(List.copyOf(told.values()));
        List<String> numbers = List.copyOf(told.keySet());
        batch.batchUpdate(WRITE_OVER, new BatchPreparedStatementSetter() {
            @Override
            public void setValues(PreparedStatement row, int i) throws SQLException {
                fill(row, numbers.get(i), heeded.get(i));
            }

            @Override
            public int getBatchSize() {
                return numbers.size();
            }
        });
    }

    /** Writes the registrations and returns their numbers, in order; belongs to the caller's transaction. */
    public List<String> add(List<Registration> told) {
        List<Registration> registrations = paper.heeded(told);
        List<String> numbers = insert(registrations);
        paper.add(registrations);
        return numbers;
    }

    private List<String> insert(List<Registration> registrations) {
        List<String> numbers = numbering.next("JS", registrations.size());
        batch.batchUpdate("""
                insert into employment.jobseeker (no, person, division, education, former_words, former_occupation,
                    skill_level, certificate_number, registered_on, reason, wanted_words, wanted_occupations, pay_expected,
                    anywhere, divisions_accepted, shifts_accepted, hardship, remark, source, recorded_by, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, coalesce(?, now()))
                """, new BatchPreparedStatementSetter() {
            @Override
            public void setValues(PreparedStatement row, int i) throws SQLException {
                fill(row, numbers.get(i), registrations.get(i));
            }

            @Override
            public int getBatchSize() {
                return registrations.size();
            }
        });
        return numbers;
    }

    /** Somebody registers themselves: no paper is signed. @return the number; belongs to the caller's transaction */
    public String addUnsigned(Registration told) {
        return insert(List.of(told)).getFirst();
    }

    /** What somebody says of themselves now stands in the place of what they said before; when and why they registered stays. */
    public void correct(String no, Registration told) {
        SkillLevel level = told.skillLevel();
        jdbc.sql(CORRECTED)
                .param("no", no)
                .param("by", told.recordedBy())
                .param("division", told.division())
                .param("education", told.education())
                .param("former", told.formerWords())
                .param("formerOccupation", told.formerOccupation())
                .param("level", level == null ? null : level.name())
                .param("wanted", told.wantedWords())
                .param("wantedOccupations", told.wantedOccupations().toArray(String[]::new))
                .param("pay", told.payExpected())
                .param("anywhere", told.anywhere())
                .param("areas", told.divisionsAccepted().toArray(String[]::new))
                .param("shifts", told.shiftsAccepted().toArray(String[]::new))
                .update();
    }

    /** What somebody says they cannot do: as far as they would go, in kilometres, and when they look after somebody. */
    public void limit(String no, @Nullable Integer farthest, @Nullable String care) {
        jdbc.sql("""
                        update employment.jobseeker set farthest_km = :farthest, care = :care,
                            told = employment.told_by(told, '本人', array[
                                case when farthest_km is distinct from :farthest::int then 'farthest' end,
                                case when care is distinct from :care::text then 'care' end])
                        where no = :no
                        """)
                .param("no", no)
                .param("farthest", farthest)
                .param("care", care)
                .update();
    }

    /** Empties what may touch health, of all registrations of a human; belongs to the caller's transaction. */
    public void forgetSensitive(long person) {
        jdbc.sql("""
                        update employment.jobseeker set hardship = null, remark = null
                        where person = any(registry.records_of(coalesce(
                            (select person_kept from registry.standing_merge where person_gone = :person), :person)))
                        """).param("person", person).update();
    }

    private static void fill(PreparedStatement row, String no, Registration told) throws SQLException {
        SkillLevel level = told.skillLevel();
        row.setString(1, no);
        row.setLong(2, told.person());
        row.setString(3, told.division());
        row.setString(4, told.education());
        row.setString(5, told.formerWords());
        row.setString(6, told.formerOccupation());
        row.setString(7, level == null ? null : level.name());
        row.setString(8, told.certificateNumber());
        row.setObject(9, told.registeredOn());
        row.setString(10, told.reason());
        row.setString(11, told.wantedWords());
        row.setArray(12, texts(row, told.wantedOccupations()));
        row.setBigDecimal(13, told.payExpected());
        row.setBoolean(14, told.anywhere());
        row.setArray(15, texts(row, told.divisionsAccepted()));
        row.setArray(16, texts(row, told.shiftsAccepted()));
        row.setString(17, told.hardship());
        row.setString(18, told.remark());
        row.setString(19, told.source());
        row.setString(20, told.recordedBy());
        row.setTimestamp(21, told.recordedAt() == null ? null : Timestamp.from(told.recordedAt()));
    }

    private static java.sql.Array texts(PreparedStatement row, List<String> values) throws SQLException {
        return row.getConnection().createArrayOf("text", values.toArray());
    }
}
