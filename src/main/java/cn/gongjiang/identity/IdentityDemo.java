package cn.gongjiang.identity;

import cn.gongjiang.core.DemoPart;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/** The county's own staff, those who keep the house, those who help, and the program of the demo county. */
@Component
class IdentityDemo implements DemoPart {
    private final DemoAccounts accounts;

    IdentityDemo(DemoAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public int floor() {
        return 1;
    }

    @Override
    public String label() {
        return "账号";
    }

    @Override
    public void load(LocalDate today, RandomGenerator random) {
        accounts.open(new Accounts.NewAccount("county", "沈敏", Role.COUNTY, Set.of(), null, "haiyan-2026"));
        accounts.open(new Accounts.NewAccount("admin", "系统管理员", Role.ADMINISTRATOR, Set.of(), null, "haiyan-2026"));
        accounts.open(new Accounts.NewAccount("auditor", "审计员", Role.AUDITOR, Set.of(), null, "haiyan-2026"));
        accounts.open(new Accounts.NewAccount("host", "周老师", Role.HOST, Set.of(), null, "haiyan-2026"));
        accounts.open(new Accounts.NewAccount("mediator", "调解员 钱芳", Role.MEDIATOR, Set.of(), null, "haiyan-2026"));
        accounts.open(new Accounts.NewAccount("lawyer", "律师 陆远", Role.LAWYER, Set.of(), null, "haiyan-2026"));
        byte[] secret = new byte[16];
        random.nextBytes(secret);
        accounts.openClient(HexFormat.of().formatHex(secret));
    }
}
