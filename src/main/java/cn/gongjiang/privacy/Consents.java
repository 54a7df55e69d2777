package cn.gongjiang.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What everybody said to every purpose; rows are only added. Somebody with several records of one register is one human.
 * Who refuses stands beside it in {@code privacy.refused}, for listings of other modules to leave them out.
 */
@Repository
public class Consents {
    private static final String HUMAN =
            "any(registry.records_of(coalesce((select person_kept from registry.standing_merge where person_gone = :person), :person)))";

    private final JdbcClient jdbc;
    private final Purposes purposes;

    Consents(JdbcClient jdbc, Purposes purposes) {
        this.jdbc = jdbc;
        this.purposes = purposes;
    }

    /** Everything this person said, the latest first. */
    public List<Saying> history(long person) {
        return jdbc.sql("select *, recorded_at at time zone 'Asia/Shanghai' as at from privacy.consent where person = "
                        + HUMAN + " order by id desc")
                .param("person", person)
                .query((row, n) -> saying(row))
                .list();
    }

    /** The last word of this person on a purpose. */
    public Optional<Saying> last(long person, String purpose) {
        return history(person).stream().filter(s -> s.purpose().equals(purpose)).findFirst();
    }

    /**
     * Whether the data of this person may be used for this today: where consent is asked first, only after a yes to a version
     * that still holds; else unless the person said no. A purpose that is not in the register is not allowed.
     */
    public boolean allows(long person, String purpose, LocalDate today) {
        Purpose now = purposes.on(today, purpose).orElse(null);
        if (now == null) {
            return false;
        }
        Optional<Saying> last = last(person, purpose);
        return switch (now.say()) {
            case NONE -> true;
            case OBJECTION -> last.map(Saying::given).orElse(true);
            case CONSENT, SEPARATE, GUARDIAN ->
                last.filter(Saying::given).filter(said -> holds(said, today)).isPresent();
        };
    }

    private boolean holds(Saying said, LocalDate today) {
        return purposes.versions(said.purpose()).stream()
                .filter(Purpose::asksAgain)
                .map(Purpose::effectiveFrom)
                .noneMatch(from -> from.isAfter(said.version()) && !from.isAfter(today));
    }

    /** Adds a word of one person; belongs to the caller's transaction. */
    public void add(
            long person, Purpose purpose, boolean given, Channel channel, @Nullable String evidence, String by) {
        jdbc.sql("""
                        insert into privacy.consent (person, purpose, version, given, channel, evidence, recorded_by)
                        values (:person, :purpose, :version, :given, :channel, :evidence, :by)
                        """)
                .param("person", person)
                .param("purpose", purpose.code())
                .param("version", purpose.effectiveFrom())
                .param("given", given)
                .param("channel", channel.name())
                .param("evidence", evidence)
                .param("by", by)
                .update();
        jdbc.sql("delete from privacy.refusal where purpose = :purpose and person = " + HUMAN)
                .param("purpose", purpose.code())
                .param("person", person)
                .update();
        if (!given) {
            jdbc.sql("insert into privacy.refusal (person, purpose) values (:person, :purpose)"
                            + " on conflict do nothing")
                    .param("purpose", purpose.code())
                    .param("person", person)
                    .update();
        }
    }

    /** A yes for each of these people who has said nothing yet: they signed on paper. Belongs to the caller's transaction. */
    public void addUnasked(Collection<Long> people, Purpose purpose, String evidence, String by) {
        jdbc.sql("""
                        insert into privacy.consent (person, purpose, version, given, channel, evidence, recorded_by)
                        select distinct p, :purpose, :version, true, 'IMPORT', :evidence, :by from unnest(:people) p
                        where not exists (select 1 from privacy.consent c where c.person = p and c.purpose = :purpose)
                          and p not in (
                            select m.person_kept from registry.standing_merge m
                            join privacy.consent c on c.person = m.person_gone and c.purpose = :purpose
                            union all
                            select m.person_gone from registry.standing_merge m
                            join privacy.consent c on c.person = m.person_kept and c.purpose = :purpose)
                        """)
                .param("people", people.toArray(Long[]::new))
                .param("purpose", purpose.code())
                .param("version", purpose.effectiveFrom())
                .param("evidence", evidence)
                .param("by", by)
                .update();
    }

    /** Those of these people who said no to a purpose. */
    public Set<Long> refused(Collection<Long> people, String purpose) {
        return jdbc.sql(
                        "select distinct person from privacy.refused where purpose = :purpose and person = any(:people)")
                .param("purpose", purpose)
                .param("people", people.toArray(Long[]::new))
                .query((row, n) -> row.getLong("person"))
                .set();
    }

    private static Saying saying(ResultSet row) throws SQLException {
        return new Saying(
                row.getString("purpose"),
                row.getBoolean("given"),
                row.getObject("version", LocalDate.class),
                Channel.valueOf(row.getString("channel")),
                row.getString("evidence"),
                row.getObject("at", LocalDateTime.class),
                row.getString("recorded_by"));
    }
}
