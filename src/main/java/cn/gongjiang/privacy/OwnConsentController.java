package cn.gongjiang.privacy;

import cn.gongjiang.identity.Actor;
import cn.gongjiang.identity.HomeCard;
import cn.gongjiang.identity.May;
import cn.gongjiang.identity.Right;
import cn.gongjiang.identity.Role;
import cn.gongjiang.web.Body;
import cn.gongjiang.web.Form;
import cn.gongjiang.web.MenuEntry;
import java.util.List;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** A worker agrees, withdraws and objects on the phone: as easily the one as the other. */
@RestController
class OwnConsentController {
    private final ConsentDesk desk;

    OwnConsentController(ConsentDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/me/consents")
    @May("data.own")
    OwnConsentPage index(Actor actor) {
        return page(actor, Form.empty());
    }

    @PutMapping("/me/consents/{purpose}")
    @May("data.own")
    ResponseEntity<Object> put(@PathVariable String purpose, @Body Form<ConsentForm> form, Actor actor) {
        return form.handle(
                typed -> {
                    boolean given = Objects.requireNonNull(typed.given());
                    desk.say(actor.scope().personOrNone(), purpose, given, Channel.PHONE, null, "本人");
                    return "/me/consents";
                },
                again -> page(actor, again));
    }

    private OwnConsentPage page(Actor actor, Form<ConsentForm> form) {
        long person = actor.scope().personOrNone();
        return new OwnConsentPage(desk.of(person), form);
    }

    /** Until the worker has said something on the phone, the start page asks. */
    @Component
    static class Reminder implements HomeCard {
        private static final int LAST = 90;
        private final Consents consents;

        Reminder(Consents consents) {
            this.consents = consents;
        }

        @Override
        public String right() {
            return "data.own";
        }

        @Override
        public int order() {
            return LAST;
        }

        @Override
        public List<Offer> offers(Actor actor) {
            boolean said =
                    consents.history(actor.scope().personOrNone()).stream().anyMatch(s -> s.channel() == Channel.PHONE);
            return said
                    ? List.of()
                    : List.of(new Offer("我的信息", "我们怎么用您的信息", "", "看看用了哪些信息，同意不同意由您定，随时可以改", List.of(), "/me/consents"));
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Rights {
        @Bean
        Right dataOwn() {
            return Right.of("data.own", "看、管自己的个人信息", Role.WORKER);
        }

        @Bean
        MenuEntry consentsEntry() {
            return new MenuEntry(MenuEntry.Line.OFFICE, 51, "同意和自动推荐", "/me/consents", "check", "data.own");
        }
    }
}
