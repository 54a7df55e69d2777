package cn.gongjiang.privacy;

import cn.gongjiang.identity.Accounts;
import cn.gongjiang.identity.Role;
import cn.gongjiang.world.Caller;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** Registered people who are signed in. */
public final class Workers {
    private static final String PASSWORD = "long-enough-2026";

    private final ApplicationContext platform;

    public Workers(ApplicationContext platform) {
        this.platform = platform;
    }

    public Caller signedIn(long person) {
        String login = "w-" + UUID.randomUUID();
        platform.getBean(Accounts.class)
                .open(new Accounts.NewAccount(login, "陈*国", Role.WORKER, Set.of(), null, person, PASSWORD));
        return Caller.person(
                Integer.parseInt(platform.getEnvironment().getRequiredProperty("local.server.port")), login, PASSWORD);
    }
}
