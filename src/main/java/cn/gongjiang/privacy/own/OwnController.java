package cn.gongjiang.privacy.own;

import cn.gongjiang.identity.Actor;
import cn.gongjiang.identity.May;
import cn.gongjiang.identity.Strict;
import cn.gongjiang.identity.audit.AuditedAct;
import cn.gongjiang.privacy.OwnRecords.Kept;
import cn.gongjiang.web.Body;
import cn.gongjiang.web.Form;
import cn.gongjiang.web.MenuEntry;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** 我的信息, and the own data to take along. */
@RestController
class OwnController {
    private final OwnInformation information;
    private final LookListing looks;

    OwnController(OwnInformation information, LookListing looks) {
        this.information = information;
        this.looks = looks;
    }

    @GetMapping("/me/information")
    @May("data.own")
    InformationPage show(Actor actor) {
        return page(actor, Form.empty());
    }

    @PostMapping("/me/exports")
    @Strict("export")
    @May("data.own")
    ResponseEntity<Object> post(@Body Form<ExportForm> form, Actor actor) {
        return form.handle(typed -> "/me/exports/" + information.export(actor), again -> page(actor, again));
    }

    @GetMapping("/me/exports/{line}")
    @Strict("export")
    @May("data.own")
    ExportPage export(@PathVariable long line, Actor actor) {
        return new ExportPage(line, ExportPage.rows(information.exported(line, actor)));
    }

    private InformationPage page(Actor actor, Form<ExportForm> form) {
        List<Kept> kept = information.of(actor.scope().personOrNone());
        return InformationPage.of(kept, looks.about(OwnInformation.numbers(kept), actor.scope()), form);
    }

    @Configuration(proxyBeanMethods = false)
    static class Menu {
        @Bean
        MenuEntry informationEntry() {
            return new MenuEntry(MenuEntry.Line.OFFICE, 50, "我的信息", "/me/information", "person", "data.own");
        }

        @Bean
        AuditedAct exporting() {
            return new AuditedAct(OwnInformation.ACTION, "下载自己的信息", Map.of());
        }
    }
}
