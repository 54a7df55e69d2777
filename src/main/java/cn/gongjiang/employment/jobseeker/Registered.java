package cn.gongjiang.employment.jobseeker;

import cn.gongjiang.skills.SkillLevel;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is registered of a jobseeker now, in the codes of the register, for comparing with what a ledger tells. */
record Registered(
        String no,
        @Nullable String division,
        @Nullable String education,
        @Nullable String formerWords,
        @Nullable String skillLevel,
        @Nullable String certificateNumber,
        LocalDate registeredOn,
        @Nullable String reason,
        @Nullable String wantedWords,
        @Nullable BigDecimal payExpected,
        boolean anywhere,
        List<String> divisionsAccepted,
        List<String> shiftsAccepted,
        @Nullable String hardship,
        @Nullable String remark) {

    static Registered of(ResultSet row) throws SQLException {
        String level = row.getString("skill_level");
        return new Registered(
                row.getString("no"),
                row.getString("division"),
                row.getString("education"),
                row.getString("former_words"),
                level == null ? null : SkillLevel.valueOf(level).word(),
                row.getString("certificate_number"),
                row.getObject("registered_on", LocalDate.class),
                row.getString("reason"),
                row.getString("wanted_words"),
                row.getBigDecimal("pay_expected"),
                row.getBoolean("anywhere"),
                texts(row, "divisions_accepted"),
                texts(row, "shifts_accepted"),
                row.getString("hardship"),
                row.getString("remark"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
