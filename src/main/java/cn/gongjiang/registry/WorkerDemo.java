package cn.gongjiang.registry;

import cn.gongjiang.core.DemoPart;
import cn.gongjiang.identity.Accounts;
import cn.gongjiang.identity.DemoAccounts;
import cn.gongjiang.identity.Role;
import java.time.LocalDate;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/** One worker of the demo county with a password that is shown, so that nobody needs a phone to look around. */
@Component
class WorkerDemo implements DemoPart {
    private static final String PHONE = "19900000000";
    private static final int AFTER_THE_PROGRAMMES = 6;

    private final People people;
    private final DemoAccounts accounts;

    WorkerDemo(People people, DemoAccounts accounts) {
        this.people = people;
        this.accounts = accounts;
    }

    @Override
    public int floor() {
        return AFTER_THE_PROGRAMMES;
    }

    @Override
    public String label() {
        return "职工账号";
    }

    @Override
    public void load(LocalDate today, RandomGenerator random) {
        people.holders(people.withPhone(PHONE)).stream()
                .findFirst()
                .ifPresent(holder -> accounts.open(new Accounts.NewAccount(
                        "worker", holder.name(), Role.WORKER, Set.of(), null, holder.person(), "haiyan-2026")));
    }
}
