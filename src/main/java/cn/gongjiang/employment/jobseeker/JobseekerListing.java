package cn.gongjiang.employment.jobseeker;

import static cn.gongjiang.core.Clause.when;
import static cn.gongjiang.core.Clause.whether;

import cn.gongjiang.identity.Scope;
import cn.gongjiang.registry.Divisions;
import cn.gongjiang.registry.People;
import cn.gongjiang.skills.Occupations;
import cn.gongjiang.skills.SkillLevel;
import cn.gongjiang.web.Paging;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The jobseekers somebody may see: the county all, a town its own, an enterprise those referred to it, a worker themselves. */
@Repository
public class JobseekerListing {
    private static final String COLUMNS =
            "select j.*, p.name_masked, p.number_masked, p.phone_masked, " + StandingState.NAME + " as state";
    private static final String ROWS =
            " from employment.jobseeker j join registry.person p on p.id = j.person where true";
    private static final String COUNTED = "select count(*) from employment.jobseeker j where true";
    private static final String FOUND = """
             and (j.person = any(:people) or exists (select 1 from registry.standing_merge m
                 where m.person_kept = j.person and m.person_gone = any(:people)))
            """;

    private final JdbcClient jdbc;
    private final Divisions divisions;
    private final Occupations occupations;
    private final People people;
    private final Clock clock;

    JobseekerListing(JdbcClient jdbc, Divisions divisions, Occupations occupations, People people, Clock clock) {
        this.clock = clock;
        this.jdbc = jdbc;
        this.divisions = divisions;
        this.occupations = occupations;
        this.people = people;
    }

    JobseekerList matching(JobseekerFilter filter, Paging paging, Scope scope) {
        List<JobseekerItem> items = filtered(COLUMNS + ROWS, order(filter) + paging.clause(), filter, scope)
                .query((row, n) -> item(row, scope))
                .list();
        return new JobseekerList(
                items, count(filter, scope), paging.page(), paging.size(), filter, divisions.names(), "");
    }

    /** How many of those the viewer may see. */
    public long count(JobseekerFilter filter, Scope scope) {
        return filtered(COUNTED, "", filter, scope).query(Long.class).single();
    }

    /** By name, phone or identity number; at most 500. */
    JobseekerList found(String words, Scope scope) {
        Long[] ids = people.search(words).toArray(Long[]::new);
        List<JobseekerItem> items = scoped(COLUMNS + ROWS, Sight.ONCE + FOUND + " order by j.no", scope)
                .param("people", ids)
                .query((row, n) -> item(row, scope))
                .list();
        return new JobseekerList(
                items, items.size(), 0, Paging.LARGEST, JobseekerFilter.everyone(), divisions.names(), words);
    }

    /** One jobseeker, if there is one with this number that the viewer may see. */
    public Optional<JobseekerItem> find(String no, Scope scope) {
        return scoped(COLUMNS + ROWS, " and j.no = :no", scope)
                .param("no", no)
                .query((row, n) -> item(row, scope))
                .optional();
    }

    /** The registrations of one person, if the viewer may see them, latest first. */
    public List<JobseekerItem> of(long person, Scope scope) {
        return scoped(COLUMNS + ROWS, " and j.person = :person order by j.registered_on desc, j.no desc", scope)
                .param("person", person)
                .query((row, n) -> item(row, scope))
                .list();
    }

    /** The latest registration of a person that has not ended, if the viewer may see it. */
    public Optional<JobseekerItem> standing(long person, Scope scope) {
        return scoped(
                        COLUMNS + ROWS,
                        " and j.person = :person and j.ended_on is null"
                                + " order by j.registered_on desc, j.no desc limit 1",
                        scope)
                .param("person", person)
                .query((row, n) -> item(row, scope))
                .optional();
    }

    /** Who this jobseeker is in the register of people, if the viewer may see them. */
    public Optional<Long> person(String no, Scope scope) {
        return scoped("select j.person" + ROWS, " and j.no = :no and j.ended_on is null", scope)
                .param("no", no)
                .query(Long.class)
                .optional();
    }

    /** Those of these jobseekers that the viewer may see, by number. */
    public Map<String, JobseekerItem> all(Collection<String> numbers, Scope scope) {
        return scoped(COLUMNS + ROWS, " and j.no = any(:numbers)", scope)
                .param("numbers", numbers.toArray(String[]::new))
                .query((row, n) -> item(row, scope))
                .list()
                .stream()
                .collect(Collectors.toMap(JobseekerItem::no, Function.identity()));
    }

    /** What a registration holds that no list shows, by name; only for the person and for exports to them. */
    public Map<String, String> unlisted(String no, Scope scope) {
        Map<String, String> unlisted = new LinkedHashMap<>();
        scoped(
                        "select j.certificate_number, j.remark, j.farthest_km, j.care, j.source, j.recorded_by" + ROWS,
                        " and j.no = :no",
                        scope)
                .param("no", no)
                .query(row -> {
                    put(unlisted, "证书编号", row.getString("certificate_number"));
                    put(unlisted, "备注", row.getString("remark"));
                    put(unlisted, "上班最远的公里数", row.getString("farthest_km"));
                    put(unlisted, "照顾家人的时间", row.getString("care"));
                    put(unlisted, "登记来自", row.getString("source") + "，" + row.getString("recorded_by"));
                });
        return unlisted;
    }

    private static void put(Map<String, String> values, String name, @Nullable String value) {
        if (value != null) {
            values.put(name, value);
        }
    }

    private JdbcClient.StatementSpec scoped(String rows, String asked, Scope scope) {
        return jdbc.sql(rows + Sight.of(scope) + asked)
                .params(scope.parameters())
                .param("today", LocalDate.now(clock));
    }

    private JdbcClient.StatementSpec filtered(String rows, String order, JobseekerFilter filter, Scope scope) {
        String division = divisions.filter(filter.division());
        String occupation = occupations.filter(filter.occupation());
        String former = occupations.filter(filter.former());
        String asked = Sight.ONCE
                + when(division, " and j.division = :division")
                + when(filter.education(), " and j.education = :education")
                + when(occupation, " and j.wanted_occupations @> array[:occupation]::text[]")
                + when(former, " and j.former_occupation = :former")
                + age(filter.age())
                + waiting(filter.waiting())
                + whether(filter.hardship(), "j.hardship is not null")
                + whether(filter.referred(), "exists (select 1 from employment.referral r where r.jobseeker = j.no)")
                + (filter.status() == null ? "" : " and " + StandingState.is(filter.status()))
                + state(filter.state(), scope);
        return scoped(rows, asked + order, scope)
                .param("division", division)
                .param("education", filter.education())
                .param("occupation", occupation)
                .param("former", former);
    }

    private static String age(@Nullable AgeBand age) {
        return age == null
                ? ""
                : " and exists (select 1 from registry.person b where b.id = j.person and " + age.holds("b.born") + ")";
    }

    /** Enterprises ask for no more than they read. */
    private static String state(@Nullable RegistrationState state, Scope scope) {
        if (state == null) {
            return "";
        }
        return " and "
                + (scope.reach() == Scope.Reach.ENTERPRISE
                        ? StandingState.is(state.status())
                        : StandingState.is(state));
    }

    private static String waiting(@Nullable Waiting waiting) {
        return waiting == null ? "" : " and " + waiting.holds("j.looking_since");
    }

    private static String order(JobseekerFilter filter) {
        JobseekerFilter.Order sort = Objects.requireNonNullElse(filter.sort(), JobseekerFilter.Order.REGISTERED_LAST);
        return " order by "
                + switch (sort) {
                    case REGISTERED_LAST -> "j.registered_on desc, j.no desc";
                    case REGISTERED_FIRST -> "j.registered_on, j.no";
                    case PAY -> "j.pay_expected nulls last, j.no";
                    case PAY_HIGHEST -> "j.pay_expected desc nulls last, j.no";
                };
    }

    private JobseekerItem item(ResultSet row, Scope scope) throws SQLException {
        RegistrationState state = RegistrationState.valueOf(row.getString("state"));
        String status = state.status().word();
        return new JobseekerItem(
                row.getString("no"),
                row.getString("name_masked"),
                row.getString("number_masked"),
                row.getString("phone_masked"),
                divisions.nameIfAny(row.getString("division")),
                row.getString("education"),
                row.getString("former_words"),
                skillLevel(row.getString("skill_level")),
                row.getObject("registered_on", LocalDate.class),
                row.getString("reason"),
                row.getString("wanted_words"),
                row.getBigDecimal("pay_expected"),
                accepted(row),
                List.of((String[]) row.getArray("shifts_accepted").getArray()),
                row.getString("hardship"),
                status,
                scope.reach() == Scope.Reach.ENTERPRISE ? status : state.word());
    }

    private List<String> accepted(ResultSet row) throws SQLException {
        Stream<String> named = Arrays.stream(
                        (String[]) row.getArray("divisions_accepted").getArray())
                .map(divisions::name);
        return row.getBoolean("anywhere") ? List.of("全县") : named.toList();
    }

    private static @Nullable String skillLevel(@Nullable String stored) {
        return stored == null ? null : SkillLevel.valueOf(stored).word();
    }
}
