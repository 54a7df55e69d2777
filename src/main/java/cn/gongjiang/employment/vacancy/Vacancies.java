package cn.gongjiang.employment.vacancy;

import cn.gongjiang.core.Numbering;
import cn.gongjiang.skills.SkillLevel;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.BatchPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every vacancy of the county's enterprises. */
@Repository
public class Vacancies {
    private static final String WRITE_OVER = """
            update employment.vacancy there set
                occupation_words = coalesce(told.occupation_words, there.occupation_words),
                occupation = case when told.occupation_words is null then there.occupation else told.occupation end,
                headcount = told.headcount,
                pay_min = told.pay_min,
                pay_max = coalesce(told.pay_max, there.pay_max),
                division = coalesce(told.division, there.division),
                shift = coalesce(told.shift, there.shift),
                education = coalesce(told.education, there.education),
                skill_level = coalesce(told.skill_level, there.skill_level),
                certificate = coalesce(told.certificate, there.certificate),
                duties = coalesce(told.duties, there.duties),
                benefits = coalesce(told.benefits, there.benefits),
                closes_on = told.closes_on,
                version = there.version + 1
            from (select ?::text as no, ?::bigint as enterprise, ?::text as title, ?::text as occupation_words,
                    ?::text as occupation, ?::int as headcount, ?::numeric as pay_min, ?::numeric as pay_max,
                    ?::text as division, ?::text as shift, ?::text as education, ?::text as skill_level,
                    ?::text as certificate, ?::text as duties, ?::text as benefits, ?::date as closes_on,
                    ?::text as source, ?::text as recorded_by, ?::timestamptz as recorded_at, ?::text as kind,
                    ?::text as requirements, ?::text as address, ?::numeric as hourly_min, ?::numeric as hourly_max,
                    ?::int as weekly_hours, ?::text as pay_cycle, ?::text as insurance, ?::text as contact,
                    ?::boolean as dispatched) as told
            where there.no = told.no
            """;

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
            VacancyTerms terms,
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

    /** A vacancy that is there, with what its enterprise says of it. */
    record Known(String no, Same same) {}

    /** Every vacancy of these enterprises that is not ended, but for those that this source brought. */
    List<Known> of(Collection<Long> enterprises, String butFrom) {
        return jdbc.sql("""
                        select no, enterprise, title, occupation_words, headcount, pay_min, pay_max, division, shift,
                            education, skill_level, certificate, duties, benefits, closes_on
                        from employment.vacancy where enterprise = any(:enterprises) and closed_on is null and source <> :butFrom
                        order by no
                        """)
                .param("enterprises", enterprises.toArray(Long[]::new))
                .param("butFrom", butFrom)
                .query((row, n) -> new Known(row.getString("no"), same(row)))
                .list();
    }

    private static Same same(ResultSet row) throws SQLException {
        return new Same(
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
                row.getObject("closes_on", LocalDate.class));
    }

    /** Writes over these vacancies, by number; what is not told stays. */
    void update(Map<String, NewVacancy> told) {
        List<Map.Entry<String, NewVacancy>> rows = List.copyOf(told.entrySet());
        batch.batchUpdate(WRITE_OVER, new BatchPreparedStatementSetter() {
            @Override
            public void setValues(PreparedStatement row, int i) throws SQLException {
                fill(row, rows.get(i).getKey(), rows.get(i).getValue());
            }

            @Override
            public int getBatchSize() {
                return rows.size();
            }
        });
    }

    /** Writes the vacancies and returns their numbers, in order; belongs to the caller's transaction. */
    public List<String> add(List<NewVacancy> vacancies) {
        List<String> numbers = numbering.next("GW", vacancies.size());
        batch.batchUpdate("""
                insert into employment.vacancy (no, enterprise, title, occupation_words, occupation, headcount, pay_min,
                    pay_max, division, shift, education, skill_level, certificate, duties, benefits, closes_on, source,
                    recorded_by, recorded_at, kind, requirements, address, hourly_min, hourly_max, weekly_hours, pay_cycle,
                    insurance, contact, dispatched)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, coalesce(?, now()), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
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
        fill(row, vacancy.terms());
    }

    private static void fill(PreparedStatement row, VacancyTerms terms) throws SQLException {
        row.setString(20, terms.kind() == null ? null : terms.kind().name());
        row.setString(21, terms.requirements());
        row.setString(22, terms.address());
        row.setBigDecimal(23, terms.hourlyMin());
        row.setBigDecimal(24, terms.hourlyMax());
        row.setObject(25, terms.weeklyHours(), Types.INTEGER);
        row.setString(26, terms.payCycle() == null ? null : terms.payCycle().name());
        row.setString(27, terms.insurance());
        row.setString(28, terms.contact());
        row.setObject(29, terms.dispatched(), Types.BOOLEAN);
    }
}
