package cn.gongjiang.registry.newcomer;

import cn.gongjiang.identity.Account;
import cn.gongjiang.identity.May;
import cn.gongjiang.identity.PhoneProofs;
import cn.gongjiang.identity.PhoneProofs.ProvenPhone;
import cn.gongjiang.identity.Sessions;
import cn.gongjiang.identity.Strict;
import cn.gongjiang.registry.Divisions;
import cn.gongjiang.registry.FirstStep;
import cn.gongjiang.web.Body;
import cn.gongjiang.web.Form;
import cn.gongjiang.web.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** 第一次来: whoever proved to hold a phone that nobody has tells who they are, and is signed in. */
@RestController
class NewcomerController {
    private final NewcomerDesk desk;
    private final PhoneProofs proofs;
    private final Sessions sessions;
    private final Divisions divisions;
    private final ObjectProvider<FirstStep> steps;

    NewcomerController(
            NewcomerDesk desk,
            PhoneProofs proofs,
            Sessions sessions,
            Divisions divisions,
            ObjectProvider<FirstStep> steps) {
        this.desk = desk;
        this.proofs = proofs;
        this.sessions = sessions;
        this.divisions = divisions;
        this.steps = steps;
    }

    @GetMapping("/newcomers/new")
    @May(May.ANYONE)
    NewcomerPage blank(HttpServletRequest request) {
        return page(request, Form.empty());
    }

    @PostMapping("/newcomers")
    @Strict("newcomer")
    @May(May.ANYONE)
    ResponseEntity<Object> post(
            @Body Form<NewcomerForm> form, HttpServletRequest request, HttpServletResponse response) {
        return form.handle(
                typed -> {
                    Account account = register(typed, request);
                    proofs.end(request, response);
                    sessions.open(account, request, response);
                    return steps.stream()
                            .min(Comparator.comparingInt(FirstStep::order))
                            .map(FirstStep::address)
                            .orElse("/");
                },
                again -> page(request, again));
    }

    private Account register(NewcomerForm typed, HttpServletRequest request) {
        ProvenPhone phone = proofs.of(request).orElseThrow(() -> new Refused("", "验证手机号已经过了半小时，或者已经登记好了，请重新获取验证码"));
        try {
            return desk.register(phone.number(), typed);
        } catch (DuplicateKeyException meanwhile) {
            throw new Refused("number", "这个身份证号刚刚由工作人员登记好，请再点一次");
        }
    }

    private NewcomerPage page(HttpServletRequest request, Form<?> form) {
        return new NewcomerPage(proofs.of(request).map(ProvenPhone::masked).orElse(null), divisions.names(), form);
    }
}
