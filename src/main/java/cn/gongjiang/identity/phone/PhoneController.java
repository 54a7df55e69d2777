package cn.gongjiang.identity.phone;

import cn.gongjiang.identity.Account;
import cn.gongjiang.identity.May;
import cn.gongjiang.identity.PhoneHolders;
import cn.gongjiang.identity.PhoneProofs;
import cn.gongjiang.identity.Sessions;
import cn.gongjiang.identity.Strict;
import cn.gongjiang.identity.external.IdentityProvider;
import cn.gongjiang.web.Body;
import cn.gongjiang.web.Form;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Signing in by phone: the phone, then the code that came to it. */
@RestController
class PhoneController {
    private final PhoneDesk desk;
    private final Sessions sessions;
    private final PhoneHolders holders;
    private final ObjectProvider<IdentityProvider> providers;
    private final boolean demo;

    PhoneController(
            PhoneDesk desk,
            Sessions sessions,
            PhoneHolders holders,
            ObjectProvider<IdentityProvider> providers,
            @Value("${gongjiang.demo}") boolean demo) {
        this.providers = providers;
        this.desk = desk;
        this.sessions = sessions;
        this.holders = holders;
        this.demo = demo;
    }

    @GetMapping("/phone-codes")
    @May(May.ANYONE)
    PhonePage blank() {
        return page(Form.empty());
    }

    @PostMapping("/phone-codes")
    @Strict("code")
    @May(May.ANYONE)
    ResponseEntity<Object> send(@Body Form<PhoneForm> form, HttpServletRequest request) {
        return form.handle(typed -> "/phone-codes/" + desk.send(typed.phone(), request.getRemoteAddr()), this::page);
    }

    @GetMapping("/phone-codes/{id}")
    @May(May.ANYONE)
    CodePage show(@PathVariable String id) {
        return page(id, Form.empty());
    }

    @PostMapping("/phone-codes/{id}/session")
    @Strict("sign-in")
    @May(May.ANYONE)
    ResponseEntity<Object> signIn(
            @PathVariable String id,
            @Body Form<CodeForm> form,
            HttpServletRequest request,
            HttpServletResponse response) {
        return form.handle(
                typed -> switch (desk.enter(id, typed, request.getRemoteAddr())) {
                    case Entry.Known(Account account) -> {
                        sessions.open(account, request, response);
                        yield "/";
                    }
                    case Entry.Stranger(String proof) -> {
                        PhoneProofs.keep(response, proof);
                        yield holders.welcome();
                    }
                },
                again -> page(id, again));
    }

    private PhonePage page(Form<PhoneForm> form) {
        return new PhonePage(demo, providers.getIfAvailable() != null, form);
    }

    private CodePage page(String id, Form<CodeForm> form) {
        return new CodePage(id, desk.phone(id), demo, form);
    }
}
