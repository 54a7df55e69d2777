package cn.gongjiang.employment.sunshine;

import cn.gongjiang.employment.vacancy.VacancyFilter;
import cn.gongjiang.identity.May;
import cn.gongjiang.web.Form;
import cn.gongjiang.web.MenuEntry;
import cn.gongjiang.web.Paging;
import cn.gongjiang.web.Query;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The public vacancies, for anybody, signed in or not. */
@RestController
class OfferController {
    private final Offers offers;

    OfferController(Offers offers) {
        this.offers = offers;
    }

    @GetMapping("/offers")
    @May(May.ANYONE)
    OfferList index(@Query VacancyFilter filter, Paging paging) {
        return offers.matching(filter, paging);
    }

    @GetMapping("/offers/{no}")
    @May(May.ANYONE)
    OfferPage show(@PathVariable String no) {
        return offers.page(no, Form.empty());
    }

    @Configuration(proxyBeanMethods = false)
    static class Menu {
        @Bean
        MenuEntry offersEntry() {
            return new MenuEntry(MenuEntry.Line.RIGHTS, 8, "招聘岗位", "/offers", "briefcase", MenuEntry.EVERYBODY);
        }

        @Bean
        MenuEntry resultsEntry() {
            return new MenuEntry(MenuEntry.Line.RIGHTS, 9, "就业成果", "/results", "link", MenuEntry.EVERYBODY);
        }
    }
}
