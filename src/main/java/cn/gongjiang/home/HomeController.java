package cn.gongjiang.home;

import cn.gongjiang.identity.Actor;
import cn.gongjiang.identity.HomeCard;
import cn.gongjiang.identity.May;
import cn.gongjiang.identity.Right;
import cn.gongjiang.identity.Role;
import cn.gongjiang.web.MenuEntry;
import cn.gongjiang.web.NotThere;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** 我的待办: what is due, late or never reached, before any chart. */
@RestController
class HomeController {
    private final List<HomeCard> cards;
    private final List<MenuEntry> entries;

    HomeController(ObjectProvider<HomeCard> cards, ObjectProvider<MenuEntry> entries) {
        this.entries = entries.stream()
                .sorted(Comparator.comparingInt(MenuEntry::order))
                .toList();
        this.cards =
                cards.stream().sorted(Comparator.comparingInt(HomeCard::order)).toList();
    }

    @GetMapping("/")
    @May(May.SIGNED_IN)
    HomePage index(Actor actor) {
        List<HomeCard> mine = cards.stream().filter(c -> actor.may(c.right())).toList();
        return new HomePage(
                actor.name(),
                actor.role() == Role.WORKER,
                mine.stream().flatMap(c -> c.todos(actor).stream()).toList(),
                mine.stream().flatMap(c -> c.figures(actor).stream()).toList(),
                mine.stream().flatMap(c -> c.offers(actor).stream()).toList());
    }

    /** What one may open in a line; for a worker the page behind a tab. */
    @GetMapping("/lines/{line}")
    @May("home.read")
    LinePage line(@PathVariable String line, Actor actor) {
        MenuEntry.Line asked = Arrays.stream(MenuEntry.Line.values())
                .filter(l -> l.name().toLowerCase(Locale.ROOT).equals(line))
                .findFirst()
                .orElseThrow(() -> new NotThere("栏目"));
        String name = actor.role() == Role.WORKER || asked.word().isEmpty() ? asked.tab() : asked.word();
        return new LinePage(
                name,
                entries.stream()
                        .filter(e -> e.line() == asked && e.isFor(actor.rights()))
                        .filter(e -> !e.address().equals("/"))
                        .toList());
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
