package cn.gongjiang.employment.posting;

import cn.gongjiang.employment.vacancy.VacancyItem;
import cn.gongjiang.employment.vacancy.VacancyListing;
import cn.gongjiang.identity.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The vacancies somebody answers for: the county all, a town those of its enterprises, an enterprise its own. Others may read
 * them, but not write.
 */
@Repository
class PostingListing {
    private static final String ROWS = """
            select v.no, v.version, v.division, e.id, e.name, e.credit_code, e.confirmed,
                   (select a.print from employment.vacancy_act a where a.vacancy = v.no and a.act = 'REVIEW_PASSED'
                    order by a.id desc limit 1) as passed_print
            from employment.vacancy v join registry.enterprise e on e.id = v.enterprise
            where v.no = any(:numbers)
            """;

    private final JdbcClient jdbc;
    private final VacancyListing vacancies;

    PostingListing(JdbcClient jdbc, VacancyListing vacancies) {
        this.jdbc = jdbc;
        this.vacancies = vacancies;
    }

    Optional<Posting> find(String no, Scope scope) {
        return all(List.of(no), scope).stream().findFirst();
    }

    /** Those of these that the viewer answers for, in the order of their numbers. */
    List<Posting> all(Collection<String> numbers, Scope scope) {
        Map<String, VacancyItem> items = vacancies.all(numbers, scope);
        return jdbc
                .sql(ROWS + VacancyListing.answeredFor(scope) + " order by v.no")
                .param("numbers", numbers.toArray(String[]::new))
                .params(scope.parameters())
                .query((row, n) ->
                        Optional.ofNullable(items.get(row.getString("no"))).map(item -> posting(item, row)))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** How many of the open ones wait for whom. */
    record Waiting(long review, long due, long unconfirmed, long takenDown, long draft) {}

    Waiting waiting(LocalDate today, LocalDate soon, Scope scope) {
        return jdbc.sql("""
                        select count(*) filter (where v.standing = 'REVIEW') as review,
                               count(*) filter (where v.standing = 'PUBLISHED' and v.shown_until between :today and :soon
                                   and v.shown_until < v.closes_on) as due,
                               count(*) filter (where v.standing = 'PUBLISHED' and v.shown_until < :today) as unconfirmed,
                               count(*) filter (where v.standing = 'TAKEN_DOWN') as taken_down,
                               count(*) filter (where v.standing in ('DRAFT', 'REFUSED')) as draft
                        from employment.vacancy v join registry.enterprise e on e.id = v.enterprise
                        where true
                        """ + VacancyListing.answeredFor(scope) + VacancyListing.OPEN)
                .params(scope.parameters())
                .param("today", today)
                .param("soon", soon)
                .query((row, n) -> new Waiting(
                        row.getLong("review"),
                        row.getLong("due"),
                        row.getLong("unconfirmed"),
                        row.getLong("taken_down"),
                        row.getLong("draft")))
                .single();
    }

    /** What was done with it, the latest first. */
    List<ActItem> acts(String no, Scope scope) {
        return jdbc.sql("""
                        select a.act, a.detail, a.recorded_by, a.version, a.recorded_at at time zone 'Asia/Shanghai' as at
                        from employment.vacancy_act a
                        join employment.vacancy v on v.no = a.vacancy join registry.enterprise e on e.id = v.enterprise
                        where v.no = :no
                        """ + VacancyListing.answeredFor(scope) + " order by a.id desc")
                .param("no", no)
                .params(scope.parameters())
                .query((row, n) -> new ActItem(
                        row.getObject("at", LocalDateTime.class),
                        Act.valueOf(row.getString("act")),
                        row.getString("detail"),
                        row.getString("recorded_by"),
                        row.getInt("version")))
                .list();
    }

    private static Posting posting(VacancyItem item, ResultSet row) {
        try {
            return new Posting(
                    item,
                    new Posting.Employer(
                            row.getLong("id"),
                            row.getString("name"),
                            row.getString("credit_code"),
                            row.getBoolean("confirmed")),
                    row.getString("division"),
                    row.getInt("version"),
                    row.getString("passed_print"));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
