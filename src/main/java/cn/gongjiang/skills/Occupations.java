package cn.gongjiang.skills;

import cn.gongjiang.web.Refused;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.util.function.SingletonSupplier;

/**
 * Every occupation known here: those shipped with the product and those imported. Kept in memory; what another node or
 * the command line wrote is noticed within {@link #LOOK_AGAIN}.
 */
@Repository
public class Occupations implements InitializingBean {
    static final Duration LOOK_AGAIN = Duration.ofSeconds(1);

    private final JdbcClient jdbc;
    private final KeptMeanings meanings;
    private volatile Known known;

    Occupations(JdbcClient jdbc, KeptMeanings meanings) {
        this.jdbc = jdbc;
        this.meanings = meanings;
        this.known = known(List.of(), "", 0);
    }

    /**
     * What is in memory: the occupations by code, what somebody's words are held beside, made when they are first asked for, and when
     * the table was looked at last.
     */
    private record Known(
            Map<String, Occupation> byCode,
            Supplier<Senses> senses,
            Supplier<OccupationIndex> index,
            String version,
            long lookedAt) {
        Known lookedAt(long now) {
            return new Known(byCode, senses, index, version, now);
        }
    }

    private Known known(List<Occupation> all, String version, long lookedAt) {
        Map<String, Occupation> byCode = new TreeMap<>();
        all.forEach(occupation -> byCode.put(occupation.code(), occupation));
        Supplier<Senses> senses = SingletonSupplier.of(() -> senses(all));
        Supplier<OccupationIndex> index =
                SingletonSupplier.of(() -> new OccupationIndex(all, Shipped.jobWords(), senses.get(), meanings::of));
        return new Known(byCode, senses, index, version, lookedAt);
    }

    private Senses senses(List<Occupation> all) {
        meanings.read();
        return new Senses(all, Shipped.wordsWithoutTrade(), meanings::kept);
    }

    /** Adds the shipped occupations that are missing; a name that an official imported stays. */
    @Override
    public void afterPropertiesSet() {
        ship(Shipped.occupations());
        refresh();
    }

    public Optional<Occupation> find(@Nullable String code) {
        return code == null
                ? Optional.empty()
                : Optional.ofNullable(known().byCode.get(code));
    }

    /** The official name; the code itself where we do not know it, empty where there is none. */
    public String name(@Nullable String code) {
        return find(code).map(Occupation::name).orElse(Objects.requireNonNullElse(code, ""));
    }

    /**
     * Reads a filter's occupation.
     *
     * @throws Refused when no occupation has this code
     */
    public @Nullable String filter(@Nullable String code) {
        if (code != null && find(code).isEmpty()) {
            throw new Refused("occupation", "没有这个职业编码");
        }
        return code;
    }

    /** All of them, by code. */
    public Collection<Occupation> all() {
        return known().byCode.values();
    }

    OccupationIndex index() {
        return known().index.get();
    }

    Senses senses() {
        return known().senses.get();
    }

    /** The names now in the table of those of these codes that are there. */
    Map<String, String> names(Collection<String> codes) {
        return jdbc
                .sql("select code, name from skills.occupation where code = any(:codes)")
                .param("codes", codes.toArray(String[]::new))
                .query((row, n) -> Map.entry(row.getString("code"), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Adds occupations that officials imported, with what they mean; one that is already there stays as it is. */
    void add(Collection<Occupation> imported) {
        meanings.keep(imported.stream().map(Occupation::name).toList());
        jdbc.sql("""
                        insert into skills.occupation (code, name, shipped)
                        select code, name, false from unnest(:codes::text[], :names::text[]) as row (code, name)
                        on conflict (code) do nothing
                        """)
                .param("codes", imported.stream().map(Occupation::code).toArray(String[]::new))
                .param("names", imported.stream().map(Occupation::name).toArray(String[]::new))
                .update();
    }

    /** Reads and keeps what imported names mean where that is not kept yet, and lets every node notice. */
    void readMissingMeanings() {
        List<String> imported = all().stream()
                .filter(occupation -> !occupation.shipped())
                .map(Occupation::name)
                .toList();
        if (imported.isEmpty()) {
            return;
        }
        meanings.read();
        List<String> missing =
                imported.stream().filter(name -> meanings.kept(name).isEmpty()).toList();
        if (missing.isEmpty() || !meanings.keep(missing)) {
            return;
        }
        jdbc.sql("update skills.occupation set version = default where name = any(:names)")
                .param("names", missing.toArray(String[]::new))
                .update();
    }

    private void ship(Collection<Occupation> shipped) {
        jdbc.sql("""
                        insert into skills.occupation as there (code, name, aliases, shipped)
                        select code, name, string_to_array(aliases, '｜'), true
                        from unnest(:codes::text[], :names::text[], :aliases::text[]) as row (code, name, aliases)
                        on conflict (code) do update
                        set name = case when there.shipped then excluded.name else there.name end,
                            aliases = excluded.aliases,
                            version = excluded.version
                        where there.aliases <> excluded.aliases or (there.shipped and there.name <> excluded.name)
                        """)
                .param("codes", shipped.stream().map(Occupation::code).toArray(String[]::new))
                .param("names", shipped.stream().map(Occupation::name).toArray(String[]::new))
                .param(
                        "aliases",
                        shipped.stream().map(o -> String.join("｜", o.aliases())).toArray(String[]::new))
                .update();
    }

    /** Returns when what was committed is known here and on every other node. */
    void awaitSeenEverywhere() {
        refresh();
        LockSupport.parkNanos(LOOK_AGAIN.toNanos());
    }

    private Known known() {
        Known now = known;
        if (System.nanoTime() - now.lookedAt() > LOOK_AGAIN.toNanos()) {
            refresh();
            return known;
        }
        return now;
    }

    /** Reads the table again when something was written to it. */
    synchronized void refresh() {
        long lookedAt = System.nanoTime();
        String version = jdbc.sql("select count(*) || ' ' || coalesce(max(version), 0) from skills.occupation")
                .query(String.class)
                .single();
        known = version.equals(known.version()) ? known.lookedAt(lookedAt) : known(read(), version, lookedAt);
    }

    private List<Occupation> read() {
        return jdbc.sql("select code, name, aliases, shipped from skills.occupation order by code")
                .query((row, n) -> occupation(row))
                .list();
    }

    private static Occupation occupation(ResultSet row) throws SQLException {
        Array aliases = row.getArray("aliases");
        return new Occupation(
                row.getString("code"),
                row.getString("name"),
                List.of((String[]) aliases.getArray()),
                row.getBoolean("shipped"));
    }
}
