package cn.gongjiang.registry.duplicate;

import cn.gongjiang.identity.Scope;
import cn.gongjiang.registry.Divisions;
import cn.gongjiang.web.Form;
import cn.gongjiang.web.Paging;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Proposes pairs of records that may be one, both of which the viewer sees: of people and enterprises that live in two towns
 * only the county learns. A phone that more than five people gave is an office's and says nothing.
 */
@Repository
class DuplicateListing {
    private static final String PEOPLE = """
            with known as (
                select p.id, p.name, p.born, p.division, p.phone_print, substr(p.number_masked, 15, 3) as sequence
                from registry.person p
                where p.erased_at is null and (:wholeCounty or p.division = any(:divisions))
                  and not exists (select 1 from registry.standing_merge m where m.person_gone = p.id)
            ), shared as (
                select phone_print from known where phone_print is not null
                group by phone_print having count(*) between 2 and 5
            ), hint as (
                select a.id as one, b.id as other, 'NAME_AND_BIRTHDAY' as reason
                from known a join known b on b.name = a.name and b.born = a.born and b.id > a.id
                union all
                select a.id, b.id, 'NAME_AND_SEQUENCE'
                from known a join known b on b.name = a.name and b.division = a.division and b.sequence = a.sequence
                    and b.born <> a.born and b.id > a.id
                union all
                select a.id, b.id, 'SIMILAR_NAME'
                from known a join known b on b.born = a.born and b.division = a.division and b.id > a.id
                    and b.name <> a.name and char_length(b.name) = char_length(a.name)
                where (select count(*) from generate_series(1, char_length(a.name)) i
                       where substr(a.name, i, 1) <> substr(b.name, i, 1)) = 1
                union all
                select a.id, b.id, 'PHONE'
                from shared s join known a using (phone_print)
                join known b on b.phone_print = a.phone_print and b.id > a.id
            )
            """;
    private static final String ENTERPRISES = """
            with known as (
                select e.id, e.name, e.credit_code as code, e.division,
                       regexp_replace(e.name, '^(浙江|嘉兴|海盐)+|县|(股份|责任)?有限(责任)?公司$', '', 'g') as core
                from registry.enterprise e
                where (:wholeCounty or e.division = any(:divisions))
                  and not exists (select 1 from registry.standing_merge m where m.enterprise_gone = e.id)
            ), hint as (
                select a.id as one, b.id as other, 'ENTERPRISE_NAME' as reason
                from known a join known b on b.name = a.name and b.id > a.id
                union all
                select a.id, b.id, 'CREDIT_CODE'
                from known a join known b on b.id > a.id
                    and (left(b.code, 9) = left(a.code, 9) or right(b.code, 9) = right(a.code, 9))
                where (select count(*) from generate_series(1, 18) i
                       where substr(a.code, i, 1) <> substr(b.code, i, 1)) = 1
                union all
                select a.id, b.id, 'SIMILAR_ENTERPRISE'
                from known a join known b on b.division = a.division and b.id > a.id and b.name <> a.name
                where b.core = a.core or similarity(b.core, a.core) >= 0.6
            )
            """;
    private static final String PAIRS = """
            , pair as (
                select one, other, array_agg(distinct reason) as reasons from hint group by one, other
            ), proposed as (
                select p.one, p.other, p.reasons, a.no as one_no, b.no as other_no
                from pair p join registry.%1$s a on a.id = p.one join registry.%1$s b on b.id = p.other
                where not exists (select 1 from registry.distinct_pair d
                    where d.one = least(a.no, b.no) and d.other = greatest(a.no, b.no))
            )
            """;
    private static final String ROWS = """
            select x.reasons, x.one_no, x.other_no,
                   a.%2$s as one_name, b.%2$s as other_name, a.%3$s as one_number, b.%3$s as other_number,
                   a.phone_masked as one_phone, b.phone_masked as other_phone,
                   a.division as one_division, b.division as other_division,
                   (a.recorded_at at time zone 'Asia/Shanghai')::date as one_on,
                   (b.recorded_at at time zone 'Asia/Shanghai')::date as other_on
            from proposed x join registry.%1$s a on a.id = x.one join registry.%1$s b on b.id = x.other
            order by cardinality(x.reasons) desc, x.one desc, x.other desc
            """;

    private final JdbcClient jdbc;
    private final Divisions divisions;

    DuplicateListing(JdbcClient jdbc, Divisions divisions) {
        this.jdbc = jdbc;
        this.divisions = divisions;
    }

    DuplicateList matching(DuplicateFilter filter, Paging paging, Scope scope) {
        DuplicateKind kind = filter.which();
        boolean people = kind == DuplicateKind.PEOPLE;
        String proposed = (people ? PEOPLE : ENTERPRISES) + PAIRS.formatted(kind.table());
        String rows =
                ROWS.formatted(kind.table(), people ? "name_masked" : "name", people ? "number_masked" : "credit_code");
        List<Duplicate> items = scoped(proposed + rows + paging.clause(), scope)
                .query((row, n) -> new Duplicate(party(row, "one"), party(row, "other"), reasons(row)))
                .list();
        long total = scoped(proposed + "select count(*) from proposed", scope)
                .query(Long.class)
                .single();
        return new DuplicateList(items, total, paging.page(), paging.size(), kind, Form.empty());
    }

    private JdbcClient.StatementSpec scoped(String sql, Scope scope) {
        return jdbc.sql(sql).params(scope.parameters());
    }

    private Duplicate.Party party(ResultSet row, String which) throws SQLException {
        return new Duplicate.Party(
                row.getString(which + "_no"),
                row.getString(which + "_name"),
                row.getString(which + "_number"),
                row.getString(which + "_phone"),
                divisions.nameIfAny(row.getString(which + "_division")),
                row.getObject(which + "_on", LocalDate.class));
    }

    private static List<String> reasons(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("reasons").getArray())
                .map(DuplicateReason::valueOf)
                .sorted()
                .map(DuplicateReason::toString)
                .toList();
    }
}
