package cn.gongjiang.privacy;

import cn.gongjiang.identity.Actor;
import cn.gongjiang.identity.May;
import cn.gongjiang.identity.Right;
import cn.gongjiang.identity.Role;
import cn.gongjiang.web.Body;
import cn.gongjiang.web.Form;
import cn.gongjiang.web.MenuEntry;
import cn.gongjiang.web.NotThere;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** 个人信息处理规则: the register of purposes, for everybody to read and for the county to keep. */
@RestController
class PurposeController {
    private final Purposes purposes;
    private final PurposeDesk desk;
    private final Contacts contacts;
    private final Clock clock;

    PurposeController(Purposes purposes, PurposeDesk desk, Contacts contacts, Clock clock) {
        this.purposes = purposes;
        this.contacts = contacts;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping("/privacy-notice")
    @May(May.ANYONE)
    NoticePage notice() {
        return notice(Form.empty());
    }

    @PutMapping("/privacy-notice/contact")
    @May("purposes.write")
    ResponseEntity<Object> putContact(@Body Form<ContactForm> form, Actor actor) {
        return form.handle(
                typed -> {
                    contacts.set(LocalDate.now(clock), typed, actor.name());
                    return "/privacy-notice";
                },
                this::notice);
    }

    private NoticePage notice(Form<ContactForm> form) {
        LocalDate today = LocalDate.now(clock);
        return new NoticePage(contacts.on(today).orElse(null), purposes.on(today), form);
    }

    @GetMapping("/purposes/{code}")
    @May("purposes.write")
    PurposePage show(@PathVariable String code) {
        List<Purpose> versions = versions(code);
        LocalDate today = LocalDate.now(clock);
        Purpose now = purposes.on(today, code).orElse(versions.getFirst());
        return new PurposePage(versions, now, Form.known(VersionForm.of(now, today)));
    }

    @PostMapping("/purposes/{code}/versions")
    @May("purposes.write")
    ResponseEntity<Object> postVersion(@PathVariable String code, @Body Form<VersionForm> form, Actor actor) {
        List<Purpose> versions = versions(code);
        return form.handle(
                typed -> {
                    desk.add(code, typed, actor);
                    return "/purposes/" + code;
                },
                again -> new PurposePage(versions, versions.getFirst(), again));
    }

    private List<Purpose> versions(String code) {
        List<Purpose> versions = purposes.versions(code);
        if (versions.isEmpty()) {
            throw new NotThere("用途");
        }
        return versions;
    }

    @Configuration(proxyBeanMethods = false)
    static class Rights {
        @Bean
        Right purposesWrite() {
            return Right.of("purposes.write", "改个人信息处理规则和保存期限", Role.COUNTY);
        }

        @Bean
        MenuEntry noticeEntry() {
            return new MenuEntry(MenuEntry.Line.OFFICE, 55, "个人信息处理规则", "/privacy-notice", "shield", "home.read");
        }
    }
}
