package cn.gongjiang.notify;

import cn.gongjiang.identity.May;
import cn.gongjiang.identity.Right;
import cn.gongjiang.identity.Role;
import cn.gongjiang.identity.Scope;
import cn.gongjiang.web.MenuEntry;
import cn.gongjiang.web.Paging;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The text messages that went out, for the administrator. */
@RestController
class MessageController {
    private final MessageListing listing;

    MessageController(MessageListing listing) {
        this.listing = listing;
    }

    @GetMapping("/messages")
    @May("messages.read")
    MessageList index(Paging paging, Scope scope) {
        return listing.matching(paging, scope);
    }

    @Configuration(proxyBeanMethods = false)
    static class Menu {
        @Bean
        Right messagesRead() {
            return Right.of("messages.read", "看短信的发送", Role.ADMINISTRATOR);
        }

        @Bean
        MenuEntry messagesEntry() {
            return new MenuEntry(MenuEntry.Line.OFFICE, 55, "短信", "/messages", "inbox", "messages.read");
        }
    }
}
