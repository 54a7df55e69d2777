package cn.gongjiang.identity.accounts;

import cn.gongjiang.core.StartNotice;
import cn.gongjiang.identity.Accounts;
import cn.gongjiang.identity.Role;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Tells, at the start of a real county without an administrator, the one-time link to the first one. It goes to the console
 * of whoever starts the platform and nowhere else.
 */
@Component
class FirstAdministrator implements StartNotice {
    private final Accounts accounts;
    private final FirstLinks links;
    private final Clock clock;
    private final boolean demo;

    FirstAdministrator(Accounts accounts, FirstLinks links, Clock clock, @Value("${gongjiang.demo}") boolean demo) {
        this.accounts = accounts;
        this.links = links;
        this.clock = clock;
        this.demo = demo;
    }

    @Override
    public List<String> lines(String address) {
        if (demo || accounts.ready(Role.ADMINISTRATOR) > 0) {
            return List.of();
        }
        return List.of(
                "还没有系统管理员。请在 24 小时内打开这个链接（只能用一次），开第一个系统管理员账号：",
                address + "/first-administrator?key=" + links.make(clock.instant()));
    }
}
