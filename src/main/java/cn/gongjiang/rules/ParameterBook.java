package cn.gongjiang.rules;

import cn.gongjiang.core.Parameter;
import cn.gongjiang.core.ParameterKind;
import cn.gongjiang.core.ParameterKinds;
import cn.gongjiang.core.Parameters;
import cn.gongjiang.registry.Divisions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The dated parameters of all modules as rules, each place on its own where places differ. */
@Component
class ParameterBook implements RuleBook {
    static final String COUNTY = "全县";

    private final ParameterKinds kinds;
    private final Parameters parameters;
    private final Divisions divisions;
    private final String county;

    ParameterBook(
            ParameterKinds kinds,
            Parameters parameters,
            Divisions divisions,
            @Value("${gongjiang.county.division}") String county) {
        this.kinds = kinds;
        this.parameters = parameters;
        this.divisions = divisions;
        this.county = county;
    }

    @Override
    public List<Rule> rules() {
        Map<String, List<Parameter>> rows = parameters.all().stream().collect(Collectors.groupingBy(Parameter::code));
        return kinds.all().stream()
                .flatMap(kind -> rules(kind, rows.getOrDefault(kind.code(), List.of())).stream())
                .toList();
    }

    /** One for each place that has a value of its own, the county first. */
    List<Rule> rules(ParameterKind kind) {
        return rules(kind, parameters.versions(kind.code()));
    }

    private List<Rule> rules(ParameterKind kind, List<Parameter> rows) {
        Map<String, List<Parameter>> byPlace = new LinkedHashMap<>();
        byPlace.put(everywhere(kind), List.of());
        rows.stream()
                .filter(row -> concerns(kind, row.division()))
                .collect(Collectors.groupingBy(Parameter::division, TreeMap::new, Collectors.toList()))
                .forEach(byPlace::put);
        return byPlace.entrySet().stream()
                .map(place -> rule(kind, place(kind, place.getKey()), place.getValue()))
                .toList();
    }

    /** Other counties' values are shipped too. */
    private boolean concerns(ParameterKind kind, String division) {
        return division.equals(everywhere(kind))
                || kind.byDivision() && divisions.find(division).isPresent();
    }

    /** The division under which the value of the whole county stands. */
    String everywhere(ParameterKind kind) {
        return kind.byDivision() ? county : "";
    }

    @Nullable
    String place(ParameterKind kind, String division) {
        if (!kind.byDivision()) {
            return null;
        }
        return division.equals(county) ? COUNTY : divisions.name(division);
    }

    private static Rule rule(ParameterKind kind, @Nullable String place, List<Parameter> rows) {
        return new Rule(
                kind.code(),
                kind.area(),
                kind.order(),
                kind.name(),
                place,
                kind.governs(),
                "/rules/parameters/" + kind.code(),
                rows.stream().map(row -> version(kind, place, row)).toList());
    }

    private static RuleVersion version(ParameterKind kind, @Nullable String place, Parameter row) {
        return new RuleVersion(
                row.effectiveFrom(),
                place,
                kind.text(row.value()),
                kind.shown(row.value()),
                "",
                row.source(),
                row.verified(),
                row.note(),
                row.recordedBy(),
                row.recordedAt());
    }
}
