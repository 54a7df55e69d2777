package cn.gongjiang.registry.union;

import cn.gongjiang.registry.Division;
import cn.gongjiang.registry.Divisions;
import cn.gongjiang.registry.Enterprise;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every union once. The federation of the county and the union of each street and town are there from the start. */
@Repository
public class TradeUnions implements InitializingBean {
    private static final String SHIPPED = "平台";

    private final JdbcClient jdbc;
    private final Divisions divisions;
    private final String federation;

    TradeUnions(JdbcClient jdbc, Divisions divisions, @Value("${gongjiang.county.union}") String federation) {
        this.jdbc = jdbc;
        this.divisions = divisions;
        this.federation = federation;
    }

    /** Adds what is missing of the two upper levels; what an official renamed stays. */
    @Override
    public void afterPropertiesSet() {
        jdbc.sql("""
                        insert into registry.trade_union (name, level, recorded_by)
                        select :name, 'COUNTY', :by
                        where not exists (select 1 from registry.trade_union where level = 'COUNTY')
                        """).param("name", federation).param("by", SHIPPED).update();
        divisions.all().forEach(this::addIfMissing);
    }

    private void addIfMissing(Division place) {
        jdbc.sql("""
                        insert into registry.trade_union (name, level, parent, division, recorded_by)
                        select :name, 'TOWN', c.id, :division, :by from registry.trade_union c
                        where c.level = 'COUNTY' and not exists (
                            select 1 from registry.trade_union where level = 'TOWN' and division = :division)
                        """)
                .param("name", place.name() + "总工会")
                .param("division", place.code())
                .param("by", SHIPPED)
                .update();
    }

    /** Those of these enterprises that have a union. */
    Set<Long> present(Collection<Long> enterprises) {
        return Set.copyOf(jdbc.sql("select enterprise from registry.trade_union where enterprise = any(:enterprises)")
                .param("enterprises", enterprises.toArray(Long[]::new))
                .query(Long.class)
                .list());
    }

    /** Those of these names that a union has. */
    Set<String> names(Collection<String> names) {
        return Set.copyOf(jdbc.sql("select name from registry.trade_union where name = any(:names)")
                .param("names", names.toArray(String[]::new))
                .query(String.class)
                .list());
    }

    /**
     * Adds the union of an enterprise under the union of its town, under the federation where the town is not known.
     *
     * @return its number, empty when the name is taken or the enterprise has a union
     */
    public Optional<String> add(String name, Enterprise enterprise, String by) {
        return jdbc.sql("""
                        insert into registry.trade_union (name, level, parent, division, enterprise, recorded_by)
                        select :name, 'GRASSROOTS', a.id, :division, :enterprise, :by from registry.trade_union a
                        where a.level = case when :division::text is null then 'COUNTY' else 'TOWN' end
                          and a.division is not distinct from :division
                        on conflict do nothing
                        returning no
                        """)
                .param("name", name)
                .param("division", enterprise.division())
                .param("enterprise", enterprise.id())
                .param("by", by)
                .query(String.class)
                .optional();
    }
}
