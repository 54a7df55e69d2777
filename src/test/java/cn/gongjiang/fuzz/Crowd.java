package cn.gongjiang.fuzz;

import cn.gongjiang.employment.Cast;
import cn.gongjiang.identity.Role;
import cn.gongjiang.world.Caller;
import cn.gongjiang.world.Operations;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationContext;

/** One caller of each role, with an account opened anew whenever what it did has shut it out. */
final class Crowd {
    private static final List<String> LISTS = List.of(
            "people",
            "enterprises",
            "jobseekers",
            "vacancies",
            "referrals",
            "unions",
            "venues",
            "teams",
            "merges",
            "imports",
            "accounts");

    private final Cast cast;
    private final Map<Role, Caller> callers = new EnumMap<>(Role.class);
    private final long enterprise;
    private final long person;

    Crowd(ApplicationContext platform) {
        this.cast = new Cast(platform);
        this.enterprise = cast.enterprise("海盐测试紧固件有限公司", Cast.WUYUAN);
        this.person = cast.welder(Cast.WUYUAN).person();
        String vacancy = cast.post(
                        enterprise, "焊工", Cast.WUYUAN, 3, cast.today().plusDays(30))
                .no();
        String jobseeker = cast.welder(Cast.WUYUAN).no();
        Caller county = of(Role.COUNTY);
        county.send("POST", "/referrals", Map.of("jobseeker", jobseeker, "vacancy", vacancy));
        county.send("POST", "/venues", Map.of("name", "工人文化宫", "division", Cast.WUYUAN, "capacity", 60));
        county.send("POST", "/unions", Map.of("name", "测试工会", "enterprise", "QY-" + (1_000_000 + enterprise)));
    }

    Caller of(Role role) {
        return callers.computeIfAbsent(role, this::comeIn);
    }

    void shutOut(Role role) {
        callers.remove(role);
    }

    /** Numbers of records that are there, by the list they are in. */
    Map<String, List<String>> numbers() {
        Map<String, List<String>> numbers = new HashMap<>();
        LISTS.forEach(list -> numbers.put(list, numbers(list)));
        numbers.put("indicators", List.of("employment.placed", "employment.registered"));
        return numbers;
    }

    private List<String> numbers(String list) {
        return of(list.equals("accounts") ? Role.ADMINISTRATOR : Role.COUNTY)
                .json("/" + list + "?size=40")
                .get("items")
                .valueStream()
                .map(Operations::number)
                .toList();
    }

    private Caller comeIn(Role role) {
        if (role == Role.PROGRAM) {
            return cast.program();
        }
        return cast.account(
                role,
                role == Role.TOWN ? Set.of(Cast.WUYUAN) : Set.of(),
                role == Role.ENTERPRISE ? enterprise : null,
                role == Role.WORKER ? person : null);
    }
}
