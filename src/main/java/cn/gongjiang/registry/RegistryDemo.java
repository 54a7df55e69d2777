package cn.gongjiang.registry;

import cn.gongjiang.core.CreditCode;
import cn.gongjiang.core.DemoPart;
import cn.gongjiang.core.DemoScale;
import cn.gongjiang.identity.Accounts;
import cn.gongjiang.identity.DemoAccounts;
import cn.gongjiang.identity.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Three hundred invented enterprises in the county's industries, and accounts for two towns, a station, an enterprise and its union. */
@Component
class RegistryDemo implements DemoPart {
    private static final int ENTERPRISES = 300;
    private static final int UNCONFIRMED_EVERY = 25;
    private static final int STRIDE = 5;
    private static final String PASSWORD = "haiyan-2026";
    private static final String FIRST = "晨泓砺屹澜昱翎棠沐岚朔霁珩旻骐烁煦芃澄弈";
    private static final String SECOND = "启禾川恒序远津合舟廷拓原朗维坤曜驰谷蓝";
    private static final List<String> BRANCHES = List.of(
            "紧固件", "标准件", "集成家居", "集成灶具", "阀门", "核电设备", "管道工程", "机械", "千斤顶", "针织", "服装", "印染", "纸业", "包装材料", "新材料",
            "电子", "物流", "港务", "家政服务", "餐饮管理", "电子商务", "物业服务", "养老服务", "园林");

    private final Enterprises enterprises;
    private final Divisions divisions;
    private final DemoAccounts accounts;
    private final DemoScale scale;

    RegistryDemo(Enterprises enterprises, Divisions divisions, DemoAccounts accounts, DemoScale scale) {
        this.scale = scale;
        this.enterprises = enterprises;
        this.divisions = divisions;
        this.accounts = accounts;
    }

    @Override
    public int floor() {
        return 2;
    }

    @Override
    public String label() {
        return "企业 " + scale.of(ENTERPRISES) + " 家";
    }

    @Override
    public void load(LocalDate today, RandomGenerator random) {
        List<Division> places = List.copyOf(divisions.all());
        if (places.isEmpty()) {
            return;
        }
        for (int i = 0; i < scale.of(ENTERPRISES); i++) {
            Division place = places.get(random.nextInt(places.size()));
            String name = name(i);
            long id = enterprises.add(new Enterprises.NewEnterprise(
                    name,
                    CreditCode.beginning("91339999MA%07d".formatted(2_000_000 + i * 37))
                            .value(),
                    place.code(),
                    place.name() + "工业园区 " + (i + 1) + " 号",
                    "人事部",
                    "19900%06d".formatted(900_000 + i),
                    i % UNCONFIRMED_EVERY != UNCONFIRMED_EVERY - 1,
                    "演示县"));
            if (i == 0) {
                open("enterprise", name + " 人事", Role.ENTERPRISE, Set.of(), id);
                open("union", name + " 工会", Role.GRASSROOTS_UNION, Set.of(), id);
            }
        }
        openTown("town", places.getFirst(), "李静");
        openTown("town2", places.getLast(), "沈涛");
        Division first = places.getFirst();
        open("keeper", first.name() + "驿站 许慧", Role.KEEPER, Set.of(first.code()), null);
    }

    private void openTown(String login, Division place, String person) {
        open(login, place.name() + " " + person, Role.TOWN, Set.of(place.code()), null);
    }

    private void open(String login, String name, Role role, Set<String> places, @Nullable Long id) {
        accounts.open(new Accounts.NewAccount(login, name, role, places, id, PASSWORD));
    }

    /** Every name once: the first and second syllable run through all their 360 pairs. */
    private static String name(int i) {
        char first = FIRST.charAt(i % FIRST.length());
        char second = SECOND.charAt((i / FIRST.length() * STRIDE + i) % SECOND.length());
        return "海盐" + first + second + BRANCHES.get(i % BRANCHES.size()) + "有限公司";
    }
}
