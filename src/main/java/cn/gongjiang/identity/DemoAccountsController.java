package cn.gongjiang.identity;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The demo accounts, one click each to sign in. Does not exist in a real county. */
@RestController
@ConditionalOnProperty(name = "gongjiang.demo", havingValue = "true")
class DemoAccountsController {
    private final DemoAccounts accounts;

    DemoAccountsController(DemoAccounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping("/demo/accounts")
    @May(May.ANYONE)
    DemoAccountsPage index() {
        return new DemoAccountsPage(accounts.all(), accounts.client());
    }
}
