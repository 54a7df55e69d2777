package cn.gongjiang.employment.fairness;

import cn.gongjiang.core.IdentityNumber;
import cn.gongjiang.core.Vault;
import cn.gongjiang.employment.jobseeker.Sight;
import cn.gongjiang.identity.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Those who registered in a period, of the county or of a town's divisions, without anything by which to tell who they are. The
 * identity number is opened for one digit and forgotten.
 */
@Repository
class FairnessListing {
    private static final int DIGIT_OF_SEX = 16;

    private final JdbcClient jdbc;
    private final Vault vault;

    FairnessListing(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    List<Registered> registered(LocalDate from, LocalDate until, Scope scope) {
        return jdbc.sql("""
                        select p.born, p.number_sealed, j.registered_on,
                               coalesce(j.hardship like '%残疾%', false) as disabled,
                               exists (select 1 from employment.told_of t where t.jobseeker = j.no) as pushed,
                               exists (select 1 from employment.referral r where r.jobseeker = j.no) as referred,
                               exists (select 1 from employment.referral r
                                   where r.jobseeker = j.no and r.interview is not null) as interviewed,
                               j.at_work as placed
                        from employment.jobseeker j join registry.person p on p.id = j.person
                        where j.registered_on between :from and :until and p.number_sealed is not null
                        """ + Sight.ONCE
                        + scope.clause(" and j.division = any(:divisions)", Scope.NOBODY, Scope.NOBODY))
                .params(scope.parameters())
                .param("from", from)
                .param("until", until)
                .query((row, n) -> one(row))
                .list();
    }

    private Registered one(ResultSet row) throws SQLException {
        LocalDate on = row.getObject("registered_on", LocalDate.class);
        return new Registered(
                Period.between(row.getObject("born", LocalDate.class), on).getYears(),
                woman(new IdentityNumber(vault.open(row.getBytes("number_sealed")))),
                row.getBoolean("disabled"),
                row.getBoolean("pushed"),
                row.getBoolean("referred"),
                row.getBoolean("interviewed"),
                row.getBoolean("placed"));
    }

    /** Source: GB 11643-1999, an even sequence number. */
    private static boolean woman(IdentityNumber number) {
        return (number.value().charAt(DIGIT_OF_SEX) - '0') % 2 == 0;
    }
}
