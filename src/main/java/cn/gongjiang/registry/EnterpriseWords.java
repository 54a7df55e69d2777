package cn.gongjiang.registry;

import cn.gongjiang.web.Refused;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds the enterprise that somebody names on a form, by its full name or its credit code. */
@Component
public class EnterpriseWords {
    private final Enterprises enterprises;

    EnterpriseWords(Enterprises enterprises) {
        this.enterprises = enterprises;
    }

    /** @throws Refused at this field when there is no such enterprise */
    public Enterprise find(String words, String field) {
        List<String> asked = List.of(words.strip());
        List<String> code = List.of(words.strip().toUpperCase(Locale.ROOT));
        return Stream.concat(
                        enterprises.byCreditCode(code).values().stream(), enterprises.byName(asked).values().stream())
                .findFirst()
                .orElseThrow(() -> new Refused(field, "企业名录里没有这家企业，请填全称或统一社会信用代码"));
    }
}
