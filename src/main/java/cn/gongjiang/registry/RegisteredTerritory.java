package cn.gongjiang.registry;

import cn.gongjiang.identity.Territory;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells those who draw scopes which divisions and enterprises there are. */
@Component
class RegisteredTerritory implements Territory {
    private final Divisions divisions;
    private final Enterprises enterprises;

    RegisteredTerritory(Divisions divisions, Enterprises enterprises) {
        this.divisions = divisions;
        this.enterprises = enterprises;
    }

    @Override
    public Map<String, String> divisions() {
        Map<String, String> names = new LinkedHashMap<>();
        divisions.all().forEach(d -> names.put(d.code(), d.name()));
        return names;
    }

    @Override
    public Optional<Long> enterprise(String creditCode) {
        return enterprises.byCreditCode(List.of(creditCode)).values().stream()
                .map(Enterprise::id)
                .findFirst();
    }

    @Override
    public Map<Long, String> enterprises(Collection<Long> ids) {
        return ids.stream()
                .distinct()
                .flatMap(id -> enterprises.byId(id).stream())
                .collect(Collectors.toMap(Enterprise::id, Enterprise::name));
    }
}
