package cn.gongjiang.identity;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What belongs to whom in the demo county, said a second time and independently of the listings: for each kind of record that
 * has an address, the numbers one of the demo accounts may see and those it may not. They are read once: whoever changes what is
 * whose asks anew.
 */
final class Belongings {
    private static final String DIVISION =
            "(select divisions[1] from identity.account where login = 'town' and closed_at is null)";
    private static final String ENTERPRISE =
            "(select enterprise from identity.account where login = 'enterprise' and closed_at is null)";

    private static final Map<String, Kind> KINDS = Map.of(
            "jobseekers",
            new Kind(
                    "select j.no from employment.jobseeker j where ",
                    Map.of(
                            Role.TOWN,
                            "j.division = " + DIVISION,
                            Role.ENTERPRISE,
                            "exists (select 1 from employment.referral r join employment.vacancy v on v.no = r.vacancy"
                                    + " where r.jobseeker = j.no and v.enterprise = " + ENTERPRISE + ")")),
            "vacancies",
            new Kind(
                    "select v.no from employment.vacancy v where ",
                    Map.of(Role.ENTERPRISE, "v.enterprise = " + ENTERPRISE)),
            "postings",
            new Kind(
                    "select v.no from employment.vacancy v join registry.enterprise e on e.id = v.enterprise where ",
                    Map.of(
                            Role.TOWN,
                            "coalesce(e.division, '') = " + DIVISION,
                            Role.ENTERPRISE,
                            "v.enterprise = " + ENTERPRISE)),
            "referrals",
            new Kind(
                    "select r.no from employment.referral r join employment.jobseeker j on j.no = r.jobseeker"
                            + " join employment.vacancy v on v.no = r.vacancy where ",
                    Map.of(Role.TOWN, "j.division = " + DIVISION, Role.ENTERPRISE, "v.enterprise = " + ENTERPRISE)),
            "placements",
            new Kind(
                    "select l.no from employment.placement l join employment.jobseeker j on j.person = l.person"
                            + " where not exists (select 1 from employment.placement_withdrawal w where w.placement = l.no) and ",
                    Map.of(Role.TOWN, "j.division = " + DIVISION)),
            "people",
            new Kind("select p.no from registry.person p where ", Map.of(Role.TOWN, "p.division = " + DIVISION)),
            "enterprises",
            new Kind(
                    "select e.no from registry.enterprise e where ",
                    Map.of(
                            Role.TOWN,
                            "coalesce(e.division, '') = " + DIVISION,
                            Role.ENTERPRISE,
                            "e.id = " + ENTERPRISE)),
            "unions",
            new Kind(
                    "select u.no from registry.trade_union u where ",
                    Map.of(Role.TOWN, "u.level = 'COUNTY' or coalesce(u.division, '') = " + DIVISION)),
            "venues",
            new Kind("select v.no from registry.venue v where ", Map.of(Role.TOWN, "v.division = " + DIVISION)),
            "accounts",
            new Kind(
                    "select a.id::text from identity.account a where ",
                    Map.of(Role.ADMINISTRATOR, "a.role <> 'WORKER'")));

    private final JdbcClient jdbc;
    private final Map<Asked, SequencedSet<String>> asked = new HashMap<>();

    Belongings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A query for numbers, and for each role the condition of those it may see; without one it may see all. */
    private record Kind(String numbers, Map<Role, String> own) {}

    private record Asked(String kind, Role role, boolean own) {}

    Optional<String> own(String kind, Role role) {
        return numbers(kind, role, true).stream().findFirst();
    }

    Optional<String> foreign(String kind, Role role) {
        return numbers(kind, role, false).stream().findFirst();
    }

    boolean owns(String kind, Role role, String no) {
        return !KINDS.containsKey(kind) || numbers(kind, role, true).contains(no);
    }

    private SequencedSet<String> numbers(String kind, Role role, boolean own) {
        return asked.computeIfAbsent(new Asked(kind, role, own), this::read);
    }

    private SequencedSet<String> read(Asked asked) {
        Kind kind = KINDS.get(asked.kind());
        if (kind == null) {
            return new LinkedHashSet<>();
        }
        String condition = kind.own().getOrDefault(asked.role(), "true");
        return jdbc
                .sql(kind.numbers() + (asked.own() ? "" : "not ") + "(" + condition + ") order by 1")
                .query(String.class)
                .list()
                .stream()
                .map(Objects::requireNonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
