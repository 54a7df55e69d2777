package cn.gongjiang.rules;

import cn.gongjiang.identity.May;
import cn.gongjiang.identity.Right;
import cn.gongjiang.identity.Role;
import cn.gongjiang.identity.audit.AuditedAct;
import cn.gongjiang.web.MenuEntry;
import cn.gongjiang.web.Paging;
import cn.gongjiang.web.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** 规则参数: every rule that officials may change, of every module, as it is today. */
@RestController
class RuleController {
    private final List<RuleBook> books;
    private final Clock clock;

    RuleController(ObjectProvider<RuleBook> books, Clock clock) {
        this.books = books.stream().toList();
        this.clock = clock;
    }

    @GetMapping("/rules")
    @May("rules.read")
    RuleList index(@Query RuleFilter filter, Paging paging) {
        LocalDate today = LocalDate.now(clock);
        List<Rule> rules = books.stream()
                .flatMap(book -> book.rules().stream())
                .sorted(Comparator.comparing(Rule::order))
                .toList();
        List<RuleItem> items = rules.stream()
                .map(rule -> rule.item(today))
                .filter(filter::holds)
                .toList();
        return new RuleList(
                items.stream().skip(paging.offset()).limit(paging.limit()).toList(),
                items.size(),
                paging.page(),
                paging.size(),
                filter,
                rules.stream().map(Rule::area).distinct().toList(),
                books.stream().flatMap(book -> book.beginnings().stream()).toList(),
                today);
    }

    @Configuration(proxyBeanMethods = false)
    static class Rights {
        @Bean
        Right rulesRead() {
            return Right.of("rules.read", "看规则参数", Role.COUNTY, Role.TOWN, Role.PROGRAM);
        }

        @Bean
        Right rulesWrite() {
            return Right.of("rules.write", "改规则参数", Role.COUNTY);
        }

        @Bean
        MenuEntry rulesEntry() {
            return new MenuEntry(MenuEntry.Line.OFFICE, 54, "规则参数", "/rules", "book", "rules.read");
        }

        @Bean
        AuditedAct changing() {
            return new AuditedAct(RuleChanges.ACTION, "改规则参数", Map.of());
        }
    }
}
