package cn.gongjiang.employment.report;

import cn.gongjiang.identity.Actor;
import cn.gongjiang.identity.HomeCard;
import cn.gongjiang.identity.Right;
import cn.gongjiang.identity.Role;
import cn.gongjiang.web.MenuEntry;
import cn.gongjiang.web.MenuEntry.Line;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Who answers reports, where they stand in the menu, and what waits. */
@Configuration(proxyBeanMethods = false)
class ReportRights {
    @Bean
    Right reportsAnswer() {
        return Right.of("reports.answer", "处理岗位举报", Role.COUNTY, Role.TOWN);
    }

    @Bean
    Right reportsOwn() {
        return Right.of("reports.own", "看自己的举报和答复", Role.WORKER);
    }

    @Bean
    MenuEntry reportsEntry() {
        return new MenuEntry(Line.RIGHTS, 16, "岗位举报", "/ad-reports", "inbox", "reports.answer");
    }

    @Bean
    MenuEntry ownReportsEntry() {
        return new MenuEntry(Line.OFFICE, 54, "我的举报", "/me/reports", "inbox", "reports.own");
    }

    /** What waits for an answer. */
    @Component
    static class Waiting implements HomeCard {
        private static final int AFTER_THE_PROGRAMMES = 35;
        private final ReportListing listing;

        Waiting(ReportListing listing) {
            this.listing = listing;
        }

        @Override
        public String right() {
            return "reports.answer";
        }

        @Override
        public int order() {
            return AFTER_THE_PROGRAMMES;
        }

        @Override
        public List<Todo> todos(Actor actor) {
            long waiting = listing.count(new ReportFilter(true), actor.scope());
            return waiting == 0
                    ? List.of()
                    : List.of(new Todo("岗位举报待处理", waiting, "先核实，属实就下架", "/ad-reports?open=true", true));
        }
    }
}
