package cn.gongjiang.employment.posting;

import cn.gongjiang.core.Money;
import cn.gongjiang.employment.vacancy.VacancyTerms;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an enterprise says of a vacancy.
 *
 * @param payMin yuan a month
 * @param division where the work is, by name
 */
record Told(
        String title,
        @Nullable String occupation,
        int headcount,
        @Nullable BigDecimal payMin,
        @Nullable BigDecimal payMax,
        @Nullable String division,
        @Nullable String shift,
        @Nullable String education,
        @Nullable String certificate,
        @Nullable String duties,
        @Nullable String benefits,
        LocalDate closesOn,
        VacancyTerms terms) {
    /** What differs from an earlier saying, field by field: 月薪下限 6,000 元 → 5,000 元. */
    String changesSince(Told before) {
        Map<String, String> was = before.lines();
        return lines().entrySet().stream()
                .filter(line -> !line.getValue().equals(was.get(line.getKey())))
                .map(line -> "%s %s → %s".formatted(line.getKey(), was.get(line.getKey()), line.getValue()))
                .collect(Collectors.joining("；"));
    }

    /** Everything that is read for forbidden wording. */
    String wording() {
        return String.join("\n", wordings().values());
    }

    /** The same by the field of the form it stands in. */
    Map<String, String> wordings() {
        Map<String, String> wordings = new LinkedHashMap<>();
        wordings.put("title", title);
        wordings.put("occupation", text(occupation));
        wordings.put("duties", text(duties));
        wordings.put("requirements", text(terms.requirements()));
        wordings.put("certificate", text(certificate));
        wordings.put("benefits", text(benefits));
        return wordings;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private Map<String, String> lines() {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("岗位名称", title);
        lines.put("职业", word(occupation));
        lines.put("用工形式", word(terms.kind()));
        lines.put("人数", headcount + " 人");
        lines.put("月薪下限", yuan(payMin));
        lines.put("月薪上限", yuan(payMax));
        lines.put("时薪下限", yuan(terms.hourlyMin()));
        lines.put("时薪上限", yuan(terms.hourlyMax()));
        lines.put("每周工时", word(terms.weeklyHours()));
        lines.put("班次", word(shift));
        lines.put("发薪周期", word(terms.payCycle()));
        lines.put("保险", word(terms.insurance()));
        lines.put("工作镇街", word(division));
        lines.put("工作地址", word(terms.address()));
        lines.put("工作内容", word(duties));
        lines.put("任职要求", word(terms.requirements()));
        lines.put("学历要求", word(education));
        lines.put("证书要求", word(certificate));
        lines.put("福利", word(benefits));
        lines.put("联系方式", word(terms.contact()));
        lines.put("劳务派遣", terms.dispatched() == null ? word(null) : terms.dispatched() ? "是" : "否");
        lines.put("有效期至", closesOn.toString());
        return lines;
    }

    private static String yuan(@Nullable BigDecimal amount) {
        return amount == null ? word(null) : new Money(amount).text();
    }

    private static String word(@Nullable Object value) {
        return value == null ? "没有填" : value.toString();
    }
}
