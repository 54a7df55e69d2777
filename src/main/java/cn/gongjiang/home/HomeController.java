package cn.gongjiang.home;

import cn.gongjiang.identity.Actor;
import cn.gongjiang.identity.HomeCard;
import cn.gongjiang.identity.May;
import cn.gongjiang.identity.Right;
import cn.gongjiang.identity.Role;
import cn.gongjiang.web.MenuEntry;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** 我的待办: what is due, late or never reached, before any chart. */
@RestController
class HomeController {
    private final List<HomeCard> cards;

    HomeController(ObjectProvider<HomeCard> cards) {
        this.cards =
                cards.stream().sorted(Comparator.comparingInt(HomeCard::order)).toList();
    }

    @GetMapping("/")
    @May(May.SIGNED_IN)
    HomePage index(Actor actor) {
        List<HomeCard> mine = cards.stream().filter(c -> actor.may(c.right())).toList();
        return new HomePage(
                actor.name(),
                mine.stream().flatMap(c -> c.todos(actor).stream()).toList(),
                mine.stream().flatMap(c -> c.figures(actor).stream()).toList());
    }

    @Configuration(proxyBeanMethods = false)
    static class Menu {
        @Bean
        Right homeRight() {
            return Right.of("home.read", "看自己的待办", Role.values());
        }

        @Bean
        MenuEntry homeEntry() {
            return new MenuEntry(MenuEntry.Line.OVERVIEW, 1, "我的待办", "/", "inbox", "home.read");
        }
    }
}
