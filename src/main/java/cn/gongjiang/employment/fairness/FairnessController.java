package cn.gongjiang.employment.fairness;

import cn.gongjiang.identity.May;
import cn.gongjiang.identity.Scope;
import cn.gongjiang.web.MenuEntry;
import cn.gongjiang.web.MenuEntry.Line;
import cn.gongjiang.web.Query;
import cn.gongjiang.web.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether older people, women and disabled people get as far as others, for staff. */
@RestController
class FairnessController {
    private final FairnessListing listing;
    private final Clock clock;

    FairnessController(FairnessListing listing, Clock clock) {
        this.listing = listing;
        this.clock = clock;
    }

    /** Registered from one day to another; the last year unless said. */
    record Registrations(@Nullable LocalDate from, @Nullable LocalDate until) {}

    @GetMapping("/fairness")
    @May("figures.read")
    FairnessPage show(@Query Registrations asked, Scope scope) {
        LocalDate until = Objects.requireNonNullElse(asked.until(), LocalDate.now(clock));
        LocalDate from = Objects.requireNonNullElse(asked.from(), until.minusYears(1));
        if (from.isAfter(until)) {
            throw new Refused("from", "开始日期不能晚于结束日期");
        }
        List<Registered> people = listing.registered(from, until, scope);
        List<Comparison> items = Arrays.stream(Group.values())
                .map(group -> Comparison.of(group, people))
                .toList();
        return new FairnessPage(from, until, people.size(), items);
    }

    @Configuration(proxyBeanMethods = false)
    static class Menu {
        @Bean
        MenuEntry fairnessEntry() {
            return new MenuEntry(Line.RIGHTS, 17, "推荐公平", "/fairness", "gauge", "figures.read");
        }
    }
}
