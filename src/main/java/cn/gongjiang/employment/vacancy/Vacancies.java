package cn.gongjiang.employment.vacancy;

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

/** Every vacancy of the county's enterprises. */
@Repository
public class Vacancies {
    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final Numbering numbering;

    Vacancies(JdbcClient jdbc, JdbcTemplate batch, Numbering numbering) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.numbering = numbering;
    }

    /**
     * A vacancy to be written; pay in yuan a month. The words of the occupation are kept beside what they were read as.
     *
     * @param recordedAt when it was recorded; now unless it is brought in with its own date
     * @param source where it came from
     */
    public record NewVacancy(
            long enterprise,
            String title,
            @Nullable String occupationWords,
            @Nullable String occupation,
            int headcount,
            BigDecimal payMin,
            @Nullable BigDecimal payMax,
            @Nullable String division,
            @Nullable String shift,
            @Nullable String education,
            @Nullable SkillLevel skillLevel,
            @Nullable String certificate,
            @Nullable String duties,
            @Nullable String benefits,
            LocalDate closesOn,
            String source,
            String recordedBy,
            @Nullable Instant recordedAt) {}

    /** What makes two vacancies of different files the same one: everything an enterprise says of it. */
    record Same(
            long enterprise,
            String title,
            @Nullable String occupationWords,
            int headcount,
            BigDecimal payMin,
            @Nullable BigDecimal payMax,
            @Nullable String division,
            @Nullable String shift,
            @Nullable String education,
            @Nullable String skillLevel,
            @Nullable String certificate,
            @Nullable String duties,
            @Nullable String benefits,
            LocalDate closesOn) {
        Same {
            payMin = payMin.stripTrailingZeros();
            payMax = payMax == null ? null : payMax.stripTrailingZeros();
        }
    }

    /** Every vacancy of these enterprises that is not ended, but for those that this source brought. */
    Set<Same> of(Collection<Long> enterprises, String butFrom) {
        return Set.copyOf(jdbc.sql("""
                        select distinct enterprise, title, occupation_words, headcount, pay_min, pay_max, division, shift,
                            education, skill_level, certificate, duties, benefits, closes_on
                        from employment.vacancy where enterprise = any(:enterprises) and closed_on is null and source <> :butFrom
                        """)
                .param("enterprises", enterprises.toArray(Long[]::new))
                .param("butFrom", butFrom)
                .query((row, n) -> new Same(
                        row.getLong("enterprise"),
                        row.getString("title"),
                        row.getString("occupation_words"),
                        row.getInt("headcount"),
                        row.getBigDecimal("pay_min"),
                        row.getBigDecimal("pay_max"),
                        row.getString("division"),
                        row.getString("shift"),
                        row.getString("education"),
                        row.getString("skill_level"),
                        row.getString("certificate"),
                        row.getString("duties"),
                        row.getString("benefits"),
                        row.getObject("closes_on", LocalDate.class)))
                .list());
    }

    /** Writes the vacancies and returns their numbers, in order; belongs to the caller's transaction. */
    public List<String> add(List<NewVacancy> vacancies) {
        List<String> numbers = numbering.next("GW", vacancies.size());
        batch.batchUpdate("""
                insert into employment.vacancy (no, enterprise, title, occupation_words, occupation, headcount, pay_min,
                    pay_max, division, shift, education, skill_level, certificate, duties, benefits, closes_on, source,
                    recorded_by, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, coalesce(?, now()))
                """, new BatchPreparedStatementSetter() {
            @Override
            public void setValues(PreparedStatement row, int i) throws SQLException {
                fill(row, numbers.get(i), vacancies.get(i));
            }

            @Override
            public int getBatchSize() {
                return vacancies.size();
            }
        });
        return numbers;
    }

    private static void fill(PreparedStatement row, String no, NewVacancy vacancy) throws SQLException {
        SkillLevel level = vacancy.skillLevel();
        row.setString(1, no);
        row.setLong(2, vacancy.enterprise());
        row.setString(3, vacancy.title());
        row.setString(4, vacancy.occupationWords());
        row.setString(5, vacancy.occupation());
        row.setInt(6, vacancy.headcount());
        row.setBigDecimal(7, vacancy.payMin());
        row.setBigDecimal(8, vacancy.payMax());
        row.setString(9, vacancy.division());
        row.setString(10, vacancy.shift());
        row.setString(11, vacancy.education());
        row.setString(12, level == null ? null : level.name());
        row.setString(13, vacancy.certificate());
        row.setString(14, vacancy.duties());
        row.setString(15, vacancy.benefits());
        row.setObject(16, vacancy.closesOn());
        row.setString(17, vacancy.source());
        row.setString(18, vacancy.recordedBy());
        row.setTimestamp(19, vacancy.recordedAt() == null ? null : Timestamp.from(vacancy.recordedAt()));
    }
}
