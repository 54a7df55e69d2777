package cn.gongjiang.employment.structure;

import static cn.gongjiang.core.Clause.when;

import cn.gongjiang.employment.jobseeker.AgeBand;
import cn.gongjiang.employment.jobseeker.Sight;
import cn.gongjiang.employment.jobseeker.StandingState;
import cn.gongjiang.employment.jobseeker.Waiting;
import cn.gongjiang.employment.structure.Dimension.Slice;
import cn.gongjiang.identity.Scope;
import cn.gongjiang.registry.Division;
import cn.gongjiang.registry.Divisions;
import cn.gongjiang.registry.Education;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts the people without work in every dimension by one statement; whom the viewer does not see is not counted. */
@Repository
class StructureListing {
    private static final String LIST = "/jobseekers?status=UNEMPLOYED_REGISTERED";
    private static final int MOST_FREQUENT = 10;

    private static final String COUNTS = """
            with u as materialized (
                select j.no, j.division, j.education, j.former_occupation, j.wanted_occupations, j.hardship is not null as hard,
                       case %s end as age, case %s end as waiting
                from employment.jobseeker j join registry.person p on p.id = j.person
                where %s %s
            )
            select 'all' as dimension, null as slice, count(*) as people from u
            union all select 'age', age, count(*) from u group by age
            union all select 'waiting', waiting, count(*) from u group by waiting
            union all select 'education', education, count(*) from u group by education
            union all select 'division', division, count(*) from u group by division
            union all select 'hardship', hard::text, count(*) from u group by hard
            union all select 'former', former_occupation, count(*) from u where former_occupation is not null
                group by former_occupation
            union all select 'wanted', w, count(*) from u, unnest(u.wanted_occupations) w group by w
            """;

    private final JdbcClient jdbc;
    private final Divisions divisions;
    private final Clock clock;

    StructureListing(JdbcClient jdbc, Divisions divisions, Clock clock) {
        this.jdbc = jdbc;
        this.divisions = divisions;
        this.clock = clock;
    }

    StructurePage of(StructureFilter filter, Scope scope) {
        String division = divisions.filter(filter.division());
        Map<String, Map<String, Long>> counted = count(division, scope);
        String list = LIST + when(division, "&division=" + division);
        List<Dimension> dimensions = new ArrayList<>();
        dimensions.add(named("年龄", counted.get("age"), list + "&age=", AgeBand.values()));
        dimensions.add(named("失业多久", counted.get("waiting"), list + "&waiting=", Waiting.values()));
        dimensions.add(educations(counted.get("education"), list));
        dimensions.add(frequent("原来做什么", counted.get("former"), list + "&former="));
        dimensions.add(frequent("想做什么", counted.get("wanted"), list + "&occupation="));
        if (division == null) {
            dimensions.add(places(counted.get("division")));
        }
        dimensions.add(hardship(counted.get("hardship"), list));
        return new StructurePage(
                Objects.requireNonNull(counted.get("all")).values().stream()
                        .findFirst()
                        .orElse(0L),
                dimensions,
                Objects.requireNonNullElse(filter.division(), ""),
                divisions.names());
    }

    private Map<String, Map<String, Long>> count(@Nullable String division, Scope scope) {
        Map<String, Map<String, Long>> counted = new HashMap<>();
        String sight = Sight.of(scope) + Sight.ONCE + when(division, " and j.division = :division");
        String sql = COUNTS.formatted(
                cases(AgeBand.values(), b -> b.holds("p.born")),
                cases(Waiting.values(), b -> b.holds("j.looking_since")),
                StandingState.LOOKING,
                sight);
        jdbc.sql(sql)
                .params(scope.parameters())
                .param("division", division)
                .param("today", LocalDate.now(clock))
                .query(row -> {
                    counted.computeIfAbsent(row.getString("dimension"), d -> new HashMap<>())
                            .put(Objects.requireNonNullElse(row.getString("slice"), ""), row.getLong("people"));
                });
        return counted;
    }

    private static <E extends Enum<E>> String cases(E[] bands, java.util.function.Function<E, String> holds) {
        return Arrays.stream(bands)
                .map(band -> "when " + holds.apply(band) + " then '" + band.name() + "'")
                .collect(Collectors.joining(" "));
    }

    private static <E extends Enum<E>> Dimension named(
            String name, @Nullable Map<String, Long> counts, String address, E[] bands) {
        return new Dimension(
                name,
                Arrays.stream(bands)
                        .map(band -> new Slice(band.toString(), people(counts, band.name()), address + band.name()))
                        .toList());
    }

    private static Dimension educations(@Nullable Map<String, Long> counts, String list) {
        List<Slice> slices = new ArrayList<>();
        for (String word : Education.WORDS) {
            slices.add(new Slice(word, people(counts, word), list + "&education=" + word));
        }
        return new Dimension("学历", slices.stream().filter(s -> s.people() > 0).toList());
    }

    private Dimension places(@Nullable Map<String, Long> counts) {
        return new Dimension(
                "镇街",
                divisions.all().stream()
                        .map(place -> place(place, counts))
                        .filter(s -> s.people() > 0)
                        .toList());
    }

    private static Slice place(Division place, @Nullable Map<String, Long> counts) {
        return new Slice(place.name(), people(counts, place.code()), LIST + "&division=" + place.code());
    }

    private static Dimension hardship(@Nullable Map<String, Long> counts, String list) {
        return new Dimension(
                "就业困难",
                List.of(
                        new Slice("就业困难人员", people(counts, "true"), list + "&hardship=true"),
                        new Slice("其他", people(counts, "false"), list + "&hardship=false")));
    }

    /** The most frequent occupations, by name. */
    private Dimension frequent(String name, @Nullable Map<String, Long> counts, String address) {
        if (counts == null) {
            return new Dimension(name, List.of());
        }
        Map<String, String> names = new HashMap<>();
        jdbc.sql("select code, name from skills.occupation where code = any(:codes)")
                .param("codes", counts.keySet().toArray(String[]::new))
                .query(row -> {
                    names.put(row.getString("code"), row.getString("name"));
                });
        return new Dimension(
                name,
                counts.entrySet().stream()
                        .filter(e -> names.containsKey(e.getKey()))
                        .sorted(Map.Entry.<String, Long>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                        .limit(MOST_FREQUENT)
                        .map(e -> new Slice(
                                Objects.requireNonNull(names.get(e.getKey())), e.getValue(), address + e.getKey()))
                        .toList());
    }

    private static long people(@Nullable Map<String, Long> counts, String slice) {
        return counts == null ? 0 : counts.getOrDefault(slice, 0L);
    }
}
