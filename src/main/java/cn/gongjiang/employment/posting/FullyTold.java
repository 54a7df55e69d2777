package cn.gongjiang.employment.posting;

import cn.gongjiang.core.Condition;
import cn.gongjiang.employment.vacancy.VacancyKind;
import cn.gongjiang.employment.vacancy.VacancyTerms;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whoever reads it knows what the work is, where, how long, for how much, and whom to ask. */
final class FullyTold implements PublishingRule {
    private static final String SOURCE = "招聘信息";
    private static final String RULE = "网络招聘服务管理规定；2026 年 1 月五部门通知：招聘信息应写明的内容";

    @Override
    public List<Checked> of(Posting posting) {
        Told told = posting.told();
        VacancyTerms terms = told.terms();
        List<Checked> checks = new ArrayList<>(List.of(
                told("kind", "用工形式", terms.kind(), "选全职、非全日、实习或平台"),
                told("occupation", "职业", told.occupation(), "写是哪一行，例如：焊工"),
                told("duties", "工作内容", told.duties(), "写清每天做什么"),
                told("requirements", "任职要求", terms.requirements(), "写清要会什么；没有要求就写“不限”"),
                told("division", "工作镇街", told.division(), "选在哪个镇街上班"),
                told("address", "工作地址", terms.address(), "写到路名和门牌"),
                told("payMax", "薪资上限", most(told), "写出最高多少，和最低一样也可以"),
                told("payCycle", "发薪周期", terms.payCycle(), "选多久发一次工资"),
                told("shift", "班次", told.shift(), "写白班、两班倒等"),
                told("weeklyHours", "每周工时", terms.weeklyHours(), "写一周做几个小时"),
                told("insurance", "保险", terms.insurance(), "写缴哪些社会保险"),
                told("contact", "联系方式", terms.contact(), "写找谁、电话多少"),
                told("dispatched", "是否劳务派遣", terms.dispatched(), "选是或否")));
        if (terms.kind() == VacancyKind.PART_TIME) {
            checks.add(told("hourlyMin", "时薪", terms.hourlyMin(), "非全日按小时计酬，写每小时多少"));
        }
        return checks;
    }

    private static @Nullable Object most(Told told) {
        return told.terms().kind() == VacancyKind.PART_TIME ? told.terms().hourlyMax() : told.payMax();
    }

    private static Checked told(String field, String asked, @Nullable Object value, String change) {
        return new Checked(
                field,
                value == null
                        ? Condition.unknown(asked, SOURCE, RULE, change)
                        : Condition.met(asked, "已写明", SOURCE, RULE));
    }
}
