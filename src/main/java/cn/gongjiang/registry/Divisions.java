package cn.gongjiang.registry;

import cn.gongjiang.identity.Scope;
import cn.gongjiang.web.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The county's streets and towns. They change once in years, so they are read once at start. */
@Repository
public class Divisions implements InitializingBean {
    private final JdbcClient jdbc;
    private final String county;
    private volatile Map<String, Division> byCode = Map.of();

    Divisions(JdbcClient jdbc, @Value("${gongjiang.county.division}") String county) {
        this.jdbc = jdbc;
        this.county = county;
    }

    /** Adds the shipped divisions of the county that are missing; those an official changed stay as they are. */
    @Override
    public void afterPropertiesSet() {
        shipped().forEach(this::addIfMissing);
        byCode = jdbc
                .sql("select code, name, lat, lon from registry.division order by code")
                .query((row, n) -> new Division(
                        row.getString("code"), row.getString("name"), row.getDouble("lat"), row.getDouble("lon")))
                .list()
                .stream()
                .collect(Collectors.toMap(Division::code, Function.identity(), (a, b) -> a, java.util.TreeMap::new));
    }

    public Collection<Division> all() {
        return byCode.values();
    }

    public List<String> names() {
        return all().stream().map(Division::name).toList();
    }

    /** Of those within the scope. */
    public List<String> names(Scope scope) {
        return all().stream()
                .filter(d -> scope.holds(d.code()))
                .map(Division::name)
                .toList();
    }

    public Optional<Division> find(@Nullable String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(byCode.get(code));
    }

    /** The division's name; empty where there is none. */
    public String name(@Nullable String code) {
        return find(code).map(Division::name).orElse("");
    }

    /** The division's name; null where there is none. */
    public @Nullable String nameIfAny(@Nullable String code) {
        return find(code).map(Division::name).orElse(null);
    }

    /** @throws IllegalArgumentException when no division has this full name */
    public String codeOf(String name) {
        return all().stream()
                .filter(d -> d.name().equals(name))
                .findFirst()
                .map(Division::code)
                .orElseThrow(() -> new IllegalArgumentException(name));
    }

    /**
     * Reads a filter's division, by code or name; the county's own code or name means no filter.
     *
     * @throws Refused when there is no such division
     */
    public @Nullable String filter(@Nullable String codeOrName) {
        if (codeOrName == null || codeOrName.equals(county)) {
            return null;
        }
        return all().stream()
                .filter(d -> d.code().equals(codeOrName)
                        || d.name().equals(codeOrName)
                        || codeOrName.equals(d.code() + "000"))
                .findFirst()
                .map(Division::code)
                .orElseThrow(() -> new Refused("division", "没有这个镇街，可选：" + String.join("、", names())));
    }

    private List<String[]> shipped() {
        ClassPathResource file = new ClassPathResource("counties/" + county + "/divisions.csv");
        if (!file.exists()) {
            return List.of();
        }
        try {
            return file.getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addIfMissing(String[] row) {
        jdbc.sql("""
                        insert into registry.division (code, name, kind, lat, lon, crs, verified)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict (code) do nothing
                        """)
                .params(
                        row[0],
                        row[1],
                        row[2],
                        new BigDecimal(row[3]),
                        new BigDecimal(row[4]),
                        row[5],
                        Boolean.valueOf(row[6]))
                .update();
    }
}
