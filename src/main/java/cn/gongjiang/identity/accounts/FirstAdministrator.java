package cn.gongjiang.identity.accounts;

import cn.gongjiang.identity.Accounts;
import cn.gongjiang.identity.Role;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Prints, at the start of a real county without an administrator, the one-time link to the first one. It goes to the console
 * of whoever starts the platform and nowhere else.
 */
@Component
@ConditionalOnWebApplication
@ConditionalOnProperty(name = "gongjiang.demo", havingValue = "false")
class FirstAdministrator {
    private final Accounts accounts;
    private final FirstLinks links;
    private final Clock clock;

    FirstAdministrator(Accounts accounts, FirstLinks links, Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.clock = clock;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (accounts.ready(Role.ADMINISTRATOR) > 0) {
            return;
        }
        String port = event.getApplicationContext().getEnvironment().getProperty("local.server.port");
        System.out.printf(
                "还没有系统管理员。请在 24 小时内打开这个链接（只能用一次），开第一个系统管理员账号：%n" + "http://localhost:%s/first-administrator?key=%s%n",
                port, links.make(clock.instant()));
    }
}
