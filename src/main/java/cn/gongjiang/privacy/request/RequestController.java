package cn.gongjiang.privacy.request;

import cn.gongjiang.identity.Actor;
import cn.gongjiang.identity.HomeCard;
import cn.gongjiang.identity.May;
import cn.gongjiang.identity.Right;
import cn.gongjiang.identity.Role;
import cn.gongjiang.identity.Scope;
import cn.gongjiang.identity.audit.AuditedAct;
import cn.gongjiang.web.Body;
import cn.gongjiang.web.Form;
import cn.gongjiang.web.MenuEntry;
import cn.gongjiang.web.NotThere;
import cn.gongjiang.web.Paging;
import cn.gongjiang.web.Query;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** Workers ask on the phone; the town answers from its list, and the answer stands on the phone. */
@RestController
class RequestController {
    private static final RequestFilter ALL = new RequestFilter(null);

    private final RequestDesk desk;
    private final RequestListing listing;

    RequestController(RequestDesk desk, RequestListing listing) {
        this.desk = desk;
        this.listing = listing;
    }

    @GetMapping("/me/requests")
    @May("data.own")
    OwnRequestPage own(Scope scope) {
        return own(scope, Form.empty());
    }

    @PostMapping("/me/requests")
    @May("data.own")
    ResponseEntity<Object> post(@Body Form<RequestForm> form, Actor actor) {
        return form.handle(
                typed -> {
                    desk.ask(actor.scope().personOrNone(), typed);
                    return "/me/requests";
                },
                again -> own(actor.scope(), again));
    }

    @GetMapping("/data-requests")
    @May("requests.answer")
    RequestList index(@Query RequestFilter filter, Paging paging, Scope scope) {
        return listing.matching(filter, paging, scope);
    }

    @GetMapping("/data-requests/{no}")
    @May("requests.answer")
    RequestPage show(@PathVariable String no, Scope scope) {
        return new RequestPage(request(no, scope), Form.empty());
    }

    @PutMapping("/data-requests/{no}/answer")
    @May("requests.answer")
    ResponseEntity<Object> putAnswer(@PathVariable String no, @Body Form<AnswerForm> form, Actor actor) {
        RequestItem request = request(no, actor.scope());
        return form.handle(
                typed -> {
                    desk.answer(request.no(), typed, actor);
                    return "/data-requests";
                },
                again -> new RequestPage(request, again));
    }

    private OwnRequestPage own(Scope scope, Form<RequestForm> form) {
        return new OwnRequestPage(
                listing.matching(ALL, new Paging(0, Paging.LARGEST, false), scope)
                        .items(),
                form);
    }

    private RequestItem request(String no, Scope scope) {
        return listing.find(no, scope).orElseThrow(() -> new NotThere("请求"));
    }

    /** What waits for an answer. */
    @Component
    static class Waiting implements HomeCard {
        private static final int AFTER_THE_PROGRAMMES = 40;
        private final RequestListing listing;

        Waiting(RequestListing listing) {
            this.listing = listing;
        }

        @Override
        public String right() {
            return "requests.answer";
        }

        @Override
        public int order() {
            return AFTER_THE_PROGRAMMES;
        }

        @Override
        public List<Todo> todos(Actor actor) {
            long waiting = listing.count(new RequestFilter(true), actor.scope());
            return waiting == 0
                    ? List.of()
                    : List.of(new Todo("个人信息请求待答复", waiting, "15 个工作日内答复本人", "/data-requests?open=true", true));
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Rights {
        @Bean
        Right requestsAnswer() {
            return Right.of("requests.answer", "答复职工对自己信息的请求", Role.COUNTY, Role.TOWN);
        }

        @Bean
        MenuEntry requestsEntry() {
            return new MenuEntry(MenuEntry.Line.OFFICE, 24, "个人信息请求", "/data-requests", "inbox", "requests.answer");
        }

        @Bean
        MenuEntry ownRequestsEntry() {
            return new MenuEntry(MenuEntry.Line.OFFICE, 52, "要求更正、删除、说明", "/me/requests", "inbox", "data.own");
        }

        @Bean
        AuditedAct answering() {
            return new AuditedAct(
                    RequestDesk.ACTION,
                    "答复个人信息请求",
                    Map.of(
                            "CORRECTION done", "更正，已办",
                            "CORRECTION not done", "更正，没有办",
                            "DELETION done", "删除，已办",
                            "DELETION not done", "删除，没有办",
                            "EXPLANATION done", "说明，已办",
                            "EXPLANATION not done", "说明，没有办"));
        }
    }
}
