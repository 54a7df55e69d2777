package cn.gongjiang.privacy.own;

import cn.gongjiang.core.Masking;
import cn.gongjiang.core.Vault;
import cn.gongjiang.identity.Scope;
import cn.gongjiang.privacy.OwnRecords.Fact;
import cn.gongjiang.privacy.OwnRecords.Kept;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the registers keep about the one person the scope is drawn around, by every record of theirs. */
@Repository
class RegisteredFactListing {
    private static final String OWN = "any(registry.records_of(:self))";
    private static final String PEOPLE = """
            select p.*, d.name as place, n.told_at, n.verified_by,
                   to_char(n.verified_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as verified_on, to_char(p.recorded_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as since
            from registry.person p left join registry.division d on d.code = p.division
            left join registry.newcomer n on n.person = p.id
            where p.id = %s order by p.id
            """.formatted(OWN);
    private static final String CORRECTIONS = """
            select distinct on (field) field, recorded_by, note,
                   to_char(recorded_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as since
            from registry.person_change where person = :person order by field, id desc
            """;
    private static final String OTHERS = """
            select '工作经历' as heading, e.name as what, coalesce(b.words, '') || ' ' || b.starts_on ||
                coalesce(' 至 ' || b.ends_on, ' 起') as detail, b.recorded_by, b.recorded_at
            from registry.job b join registry.enterprise e on e.id = b.enterprise where b.person = %1$s
            union all
            select '家属', d.name, d.born::text, d.recorded_by, d.recorded_at
            from registry.dependant d where d.guardian = %1$s and d.removed_at is null
            union all
            select '队伍', t.name, '', m.recorded_by, m.recorded_at
            from registry.team_member m join registry.team t on t.id = m.team
            where m.person = %1$s and m.left_at is null
            order by 1, 5
            """.formatted(OWN);

    private final JdbcClient jdbc;
    private final Vault vault;

    RegisteredFactListing(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    List<Kept> people(Scope scope) {
        return jdbc.sql(PEOPLE)
                .param("self", scope.personOrNone())
                .query((row, n) -> person(row, corrections(row.getLong("id"))))
                .list();
    }

    /** Work, dependants and teams. */
    List<Kept> others(Scope scope) {
        Map<String, List<Fact>> byHeading = jdbc
                .sql(OTHERS)
                .param("self", scope.personOrNone())
                .query((row, n) -> Map.entry(row.getString("heading"), other(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return byHeading.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(e -> new Kept(e.getKey(), null, e.getValue()))
                .toList();
    }

    private static Fact other(ResultSet row) throws SQLException {
        String what = row.getString("what");
        String shown = row.getString("heading").equals("家属") ? Masking.name(what) : what;
        String detail = row.getString("detail").strip();
        return new Fact(
                shown,
                detail,
                what + " " + detail,
                row.getString("recorded_by") + "，"
                        + row.getTimestamp("recorded_at").toLocalDateTime().toLocalDate());
    }

    private Map<String, String> corrections(long person) {
        return jdbc
                .sql(CORRECTIONS)
                .param("person", person)
                .query((row, n) -> Map.entry(
                        row.getString("field"),
                        row.getString("recorded_by") + "更正，" + row.getString("since")
                                + (row.getString("note") == null ? "" : "（" + row.getString("note") + "）")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Kept person(ResultSet row, Map<String, String> corrections) throws SQLException {
        String first = row.getString("recorded_by") + "登记，" + row.getString("since");
        List<Fact> facts = new ArrayList<>();
        add(facts, "姓名", row.getString("name_masked"), row.getString("name"), corrections.getOrDefault("NAME", first));
        String number = vault.open(row.getBytes("number_sealed"));
        add(facts, "身份证号", row.getString("number_masked"), number, corrections.getOrDefault("NUMBER", first));
        String phone = vault.openIfAny(row.getBytes("phone_sealed"));
        add(facts, "联系电话", row.getString("phone_masked"), phone, corrections.getOrDefault("PHONE", first));
        String place = row.getString("place");
        add(facts, "常住镇街", place, place, corrections.getOrDefault("DIVISION", first));
        String address = row.getString("address");
        add(facts, "详细地址", Masking.address(address), address, corrections.getOrDefault("ADDRESS", first));
        String education = row.getString("education");
        add(facts, "文化程度", education, education, corrections.getOrDefault("EDUCATION", first));
        if (row.getTimestamp("told_at") != null) {
            String by = row.getString("verified_by");
            String state = by == null ? "待核：带身份证到镇街工会窗口看一下就好" : "已核实";
            add(facts, "身份", state, state, by == null ? first : by + "核实，" + row.getString("verified_on"));
        }
        return new Kept("人员登记", row.getString("no"), facts);
    }

    private static void add(
            List<Fact> facts, String name, @Nullable String shown, @Nullable String value, String source) {
        if (value != null) {
            facts.add(new Fact(name, Objects.requireNonNullElse(shown, ""), value, source));
        }
    }
}
