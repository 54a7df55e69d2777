package cn.gongjiang.employment.posting;

import cn.gongjiang.employment.vacancy.PayCycle;
import cn.gongjiang.employment.vacancy.VacancyItem;
import cn.gongjiang.employment.vacancy.VacancyKind;
import cn.gongjiang.employment.vacancy.VacancyTerms;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A vacancy that says all it must, to be changed in one thing at a time. */
final class Ad {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    private final Map<String, @Nullable Object> said = new HashMap<>(Map.ofEntries(
            Map.entry("title", "焊工"),
            Map.entry("occupation", "焊工"),
            Map.entry("kind", VacancyKind.FULL_TIME),
            Map.entry("payMin", new BigDecimal("6000")),
            Map.entry("payMax", new BigDecimal("8000")),
            Map.entry("division", "武原街道"),
            Map.entry("shift", "白班"),
            Map.entry("duties", "管道焊接"),
            Map.entry("requirements", "会氩弧焊"),
            Map.entry("address", "工业路 1 号"),
            Map.entry("weeklyHours", 40),
            Map.entry("payCycle", PayCycle.MONTH),
            Map.entry("insurance", "五险"),
            Map.entry("contact", "人事部 0573-86000000"),
            Map.entry("dispatched", false),
            Map.entry("closesOn", TODAY.plusDays(30))));
    private @Nullable String creditCode = "91330424MA2B00001A";
    private boolean confirmed = true;
    private @Nullable String passed;

    static Ad complete() {
        return new Ad();
    }

    Ad with(String field, @Nullable Object value) {
        said.put(field, value);
        return this;
    }

    Ad of(@Nullable String code, boolean seen) {
        creditCode = code;
        confirmed = seen;
        return this;
    }

    Ad passedAs(String print) {
        passed = print;
        return this;
    }

    Posting posting() {
        return new Posting(item(), new Posting.Employer(1, "海盐测试厂", creditCode, confirmed), "330424001", 1, passed);
    }

    private VacancyItem item() {
        String occupation = get("occupation", String.class);
        return new VacancyItem(
                "GW-2026-00001",
                "海盐测试厂",
                creditCode,
                String.valueOf(said.get("title")),
                occupation == null ? null : new VacancyItem.Occupation(null, occupation),
                3,
                get("payMin", BigDecimal.class),
                get("payMax", BigDecimal.class),
                get("division", String.class),
                get("shift", String.class),
                null,
                null,
                null,
                get("duties", String.class),
                get("benefits", String.class),
                (LocalDate) Objects.requireNonNull(said.get("closesOn")),
                "招聘中",
                "没有公开",
                null,
                null,
                terms());
    }

    private VacancyTerms terms() {
        return new VacancyTerms(
                get("kind", VacancyKind.class),
                get("requirements", String.class),
                get("address", String.class),
                get("hourlyMin", BigDecimal.class),
                get("hourlyMax", BigDecimal.class),
                get("weeklyHours", Integer.class),
                get("payCycle", PayCycle.class),
                get("insurance", String.class),
                get("contact", String.class),
                get("dispatched", Boolean.class));
    }

    private <T> @Nullable T get(String field, Class<T> type) {
        return type.cast(said.get(field));
    }
}
