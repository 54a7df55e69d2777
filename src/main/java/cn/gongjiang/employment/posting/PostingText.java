package cn.gongjiang.employment.posting;

import cn.gongjiang.core.Money;
import cn.gongjiang.employment.vacancy.VacancyKind;
import cn.gongjiang.employment.vacancy.VacancyTerms;
import cn.gongjiang.exchange.Choices;
import cn.gongjiang.web.Problem;
import cn.gongjiang.web.Refused;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a form of a vacancy: what does not fit together is told at its fields, all at once. */
final class PostingText {
    private final PostingForm form;
    private final List<Problem> problems = new ArrayList<>();

    private PostingText(PostingForm form) {
        this.form = form;
    }

    /** @throws Refused with everything that does not fit together */
    static Told read(PostingForm form, List<String> divisions, LocalDate today) {
        PostingText text = new PostingText(form);
        text.among("division", form.division(), divisions);
        text.among("shift", form.shift(), Choices.SHIFT.words());
        text.among("education", form.education(), Choices.EDUCATION.words());
        text.ordered("payMin", form.payMin(), form.payMax());
        text.ordered("hourlyMin", form.hourlyMin(), form.hourlyMax());
        text.paid();
        if (form.closesOn().isBefore(today)) {
            text.problems.add(new Problem("closesOn", "有效期不能早于今天（" + today + "）"));
        }
        if (!text.problems.isEmpty()) {
            throw new Refused(text.problems);
        }
        return text.told();
    }

    private void among(String field, @Nullable String word, List<String> words) {
        if (word != null && !words.contains(word)) {
            problems.add(new Problem(field, "可选：" + String.join("、", words)));
        }
    }

    private void ordered(String field, @Nullable BigDecimal least, @Nullable BigDecimal most) {
        if (least != null && most != null && least.compareTo(most) > 0) {
            problems.add(new Problem(field, "下限 " + new Money(least).text() + "高于上限 " + new Money(most).text()));
        }
    }

    /** By the month, or by the hour and so many hours a week. */
    private void paid() {
        if (form.kind() != VacancyKind.PART_TIME) {
            if (form.payMin() == null) {
                problems.add(new Problem("payMin", "请填写月薪下限"));
            }
            return;
        }
        if (form.hourlyMin() == null) {
            problems.add(new Problem("hourlyMin", "非全日按小时计酬，请填写时薪下限"));
        }
        if (form.weeklyHours() == null) {
            problems.add(new Problem("weeklyHours", "请填写每周工时"));
        }
    }

    private Told told() {
        boolean hourly = form.kind() == VacancyKind.PART_TIME;
        return new Told(
                form.title(),
                form.occupation(),
                form.headcount(),
                hourly ? monthly(form.hourlyMin()) : form.payMin(),
                hourly ? monthly(form.hourlyMax()) : form.payMax(),
                form.division(),
                form.shift(),
                form.education(),
                form.certificate(),
                form.duties(),
                form.benefits(),
                form.closesOn(),
                new VacancyTerms(
                        form.kind(),
                        form.requirements(),
                        form.address(),
                        hourly ? form.hourlyMin() : null,
                        hourly ? form.hourlyMax() : null,
                        form.weeklyHours(),
                        form.payCycle(),
                        form.insurance(),
                        form.contact(),
                        form.dispatched()));
    }

    private @Nullable BigDecimal monthly(@Nullable BigDecimal hourly) {
        Integer hours = form.weeklyHours();
        return hourly == null || hours == null ? null : VacancyTerms.monthly(hourly, hours);
    }
}
