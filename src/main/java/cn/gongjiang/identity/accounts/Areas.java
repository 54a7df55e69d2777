package cn.gongjiang.identity.accounts;

import cn.gongjiang.identity.Role;
import cn.gongjiang.identity.Territory;
import cn.gongjiang.web.Refused;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what an account's scope shall be drawn around, and refuses what does not go with its role. */
@Component
class Areas {
    private static final Set<Role> BY_DIVISION = Set.of(Role.TOWN, Role.KEEPER, Role.GRASSROOTS_UNION);
    private static final Set<Role> BY_ENTERPRISE = Set.of(Role.ENTERPRISE, Role.GRASSROOTS_UNION);

    private final Territory territory;

    Areas(Territory territory) {
        this.territory = territory;
    }

    /** Codes of divisions, or an enterprise, or neither. */
    record Area(Set<String> divisions, @Nullable Long enterprise) {}

    List<String> names() {
        return List.copyOf(territory.divisions().values());
    }

    /** @throws Refused with the field that is missing or too much */
    Area of(AccountForm form) {
        Set<String> codes = codes(form.divisions());
        String code = form.enterprise();
        boolean byDivision = BY_DIVISION.contains(form.role());
        boolean byEnterprise = BY_ENTERPRISE.contains(form.role());
        if (!byDivision && !codes.isEmpty()) {
            throw new Refused("divisions", form.role().word() + "不按镇街分，请不要选");
        }
        if (!byEnterprise && code != null) {
            throw new Refused("enterprise", form.role().word() + "不属于某一家企业，请不要填");
        }
        if (byDivision && byEnterprise && codes.isEmpty() == (code == null)) {
            throw new Refused("divisions", "请选镇街，或填所在企业的信用代码，只要一样");
        }
        if (byDivision && !byEnterprise && codes.isEmpty()) {
            throw new Refused("divisions", "请至少选一个镇街");
        }
        if (byEnterprise && !byDivision && code == null) {
            throw new Refused("enterprise", "请填企业的统一社会信用代码");
        }
        return new Area(codes, code == null ? null : enterprise(code));
    }

    private Set<String> codes(List<String> names) {
        Map<String, String> divisions = territory.divisions();
        Set<String> codes = divisions.entrySet().stream()
                .filter(d -> names.contains(d.getValue()) || names.contains(d.getKey()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        if (codes.size() != Set.copyOf(names).size()) {
            throw new Refused("divisions", "没有这个镇街，可选：" + String.join("、", divisions.values()));
        }
        return codes;
    }

    private long enterprise(String code) {
        return territory.enterprise(code).orElseThrow(() -> new Refused("enterprise", "企业名录里没有这个信用代码，请先登记企业"));
    }
}
