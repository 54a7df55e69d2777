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
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.BatchPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Everybody registered as looking for work, each person once. */
@Repository
public class Jobseekers {
    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final Numbering numbering;

    Jobseekers(JdbcClient jdbc, JdbcTemplate batch, Numbering numbering) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.numbering = numbering;
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
            @Nullable Instant recordedAt) {}

    /** Those of these people who are registered already. */
    Set<Long> registered(Collection<Long> people) {
        return Set.copyOf(jdbc.sql("select person from employment.jobseeker where person = any(:people)")
                .param("people", people.toArray(Long[]::new))
                .query(Long.class)
                .list());
    }

    /** Writes the registrations and returns their numbers, in order; belongs to the caller's transaction. */
    public List<String> add(List<Registration> registrations) {
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
