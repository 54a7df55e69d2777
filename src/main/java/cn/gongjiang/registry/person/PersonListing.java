package cn.gongjiang.registry.person;

import cn.gongjiang.core.Masking;
import cn.gongjiang.identity.Scope;
import cn.gongjiang.registry.Divisions;
import cn.gongjiang.registry.People;
import cn.gongjiang.web.Paging;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The people somebody may see: the county all, a town those who live in it. */
@Repository
class PersonListing {
    private static final String COLUMNS = """
            select p.no, p.name_masked, p.number_masked, p.phone_masked, p.division, p.address, p.education,
                   exists (select 1 from registry.newcomer n where n.person = p.id and n.verified_at is null) as pending,
                   (p.recorded_at at time zone 'Asia/Shanghai')::date as recorded_on
            """;
    private static final String ROWS = """
            from registry.person p
            where p.erased_at is null and (:wholeCounty or p.division = any(:divisions))
            """;
    private static final String FILTER = """
              and (:division = '' or p.division = :division)
              and (:education = '' or p.education = :education)
              and (not :pending
                  or exists (select 1 from registry.newcomer n where n.person = p.id and n.verified_at is null))
              and not exists (select 1 from registry.standing_merge m where m.person_gone = p.id)
            """;

    private static final String FOUND = """
              and not exists (select 1 from registry.standing_merge m where m.person_gone = p.id)
              and (p.id = any(:ids) or exists (select 1 from registry.standing_merge m
                  where m.person_kept = p.id and m.person_gone = any(:ids)))
            order by p.id desc
            """;

    private final JdbcClient jdbc;
    private final Divisions divisions;
    private final People people;

    PersonListing(JdbcClient jdbc, Divisions divisions, People people) {
        this.jdbc = jdbc;
        this.divisions = divisions;
        this.people = people;
    }

    /** A page of people, who was registered last first. */
    PersonList matching(PersonFilter filter, Paging paging, Scope scope) {
        List<PersonItem> items = filtered(
                        COLUMNS + ROWS + FILTER + " order by p.id desc" + paging.clause(), filter, scope)
                .query((row, n) -> item(row))
                .list();
        long total = filtered("select count(*) " + ROWS + FILTER, filter, scope)
                .query(Long.class)
                .single();
        return new PersonList(items, total, paging.page(), paging.size(), filter, divisions.names(), "");
    }

    /** By name, phone or identity number; at most 500. What is merged into another record is found as that. */
    PersonList found(String words, Scope scope) {
        Long[] ids = people.search(words).toArray(Long[]::new);
        List<PersonItem> items = scoped(COLUMNS + ROWS + FOUND, scope)
                .param("ids", ids)
                .query((row, n) -> item(row))
                .list();
        return new PersonList(
                items, items.size(), 0, Paging.LARGEST, new PersonFilter(null, null, null), divisions.names(), words);
    }

    /** One person, if there is one with this number that the viewer may see. */
    Optional<PersonItem> find(String no, Scope scope) {
        return scoped(COLUMNS + ROWS + " and p.no = :no", scope)
                .param("no", no)
                .query((row, n) -> item(row))
                .optional();
    }

    /** Who that is in the database. */
    Optional<Long> id(String no, Scope scope) {
        return scoped("select p.id " + ROWS + " and p.no = :no", scope)
                .param("no", no)
                .query(Long.class)
                .optional();
    }

    private JdbcClient.StatementSpec scoped(String sql, Scope scope) {
        return jdbc.sql(sql).params(scope.parameters());
    }

    private JdbcClient.StatementSpec filtered(String sql, PersonFilter filter, Scope scope) {
        return scoped(sql, scope)
                .param("division", Objects.requireNonNullElse(divisions.filter(filter.division()), ""))
                .param("pending", filter.identity() != null)
                .param("education", Objects.requireNonNullElse(filter.education(), ""));
    }

    private PersonItem item(ResultSet row) throws SQLException {
        return new PersonItem(
                row.getString("no"),
                row.getString("name_masked"),
                row.getString("number_masked"),
                row.getString("phone_masked"),
                divisions.nameIfAny(row.getString("division")),
                blankToNull(Masking.address(row.getString("address"))),
                row.getString("education"),
                row.getBoolean("pending"),
                row.getObject("recorded_on", LocalDate.class));
    }

    private static @Nullable String blankToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
