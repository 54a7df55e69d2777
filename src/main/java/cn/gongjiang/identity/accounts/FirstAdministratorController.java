package cn.gongjiang.identity.accounts;

import cn.gongjiang.identity.May;
import cn.gongjiang.identity.Role;
import cn.gongjiang.identity.Strict;
import cn.gongjiang.web.Body;
import cn.gongjiang.web.Form;
import cn.gongjiang.web.Query;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The way into a county that has no accounts yet. */
@RestController
class FirstAdministratorController {
    private final FirstAdministratorDesk desk;

    FirstAdministratorController(FirstAdministratorDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/first-administrator")
    @May(May.ANYONE)
    FirstAdministratorPage show(@Query LinkFilter link) {
        return page(link.keyOrNone(), Form.empty());
    }

    @PostMapping("/first-administrator")
    @Strict("sign-in")
    @May(May.ANYONE)
    ResponseEntity<Object> post(@Body Form<FirstAdministratorForm> form) {
        return form.handle(
                typed -> {
                    desk.open(typed);
                    return "/login";
                },
                again -> page(again.typed("key"), again));
    }

    private FirstAdministratorPage page(String key, Form<FirstAdministratorForm> form) {
        desk.requireOpen(key);
        return new FirstAdministratorPage(Role.ADMINISTRATOR.word(), key, form);
    }
}
