package cn.gongjiang.employment.matching;

import cn.gongjiang.core.Answer;
import cn.gongjiang.core.Condition;
import cn.gongjiang.core.Decision;
import cn.gongjiang.core.Money;
import cn.gongjiang.registry.Division;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What must hold before anybody is recommended: the certificate the law demands, the shift, the area, the pay, the lawful
 * age. Nothing else may shut a person out.
 */
record HardConditions(List<CertificateRule> certificates, int generalAge, BigDecimal payAlmost, Nearness nearness) {
    private static final String REGISTER = "求职登记";
    private static final String SAME_WORK = "登记的职业与岗位一致";
    private static final String OWN_WISH = "本人登记的意愿";

    /** @param age in full years, asked only against the lawful minimum */
    Decision of(Seeker seeker, int age, Opening opening) {
        List<Condition> conditions = new ArrayList<>();
        List<CertificateRule> demanded =
                certificates.stream().filter(rule -> rule.covers(opening)).toList();
        boolean provesIt = demanded.size() == 1 && hasDone(seeker, opening);
        demanded.forEach(rule -> conditions.add(certificate(seeker, rule, provesIt)));
        conditions.add(shift(seeker, opening));
        conditions.add(area(seeker, opening));
        conditions.add(pay(seeker, opening));
        conditions.add(age(age, demanded));
        return Decision.of(conditions);
    }

    private boolean hasDone(Seeker seeker, Opening opening) {
        return seeker.done().stream().anyMatch(trade -> nearness.between(trade, opening.trade()) >= Nearness.SAME);
    }

    /** @param provesIt the one certificate that is registered can be taken for this one */
    private static Condition certificate(Seeker seeker, CertificateRule rule, boolean provesIt) {
        String asked = "法定要求：" + rule.certificate();
        if (!seeker.certified()) {
            return Condition.almost(asked, "没有登记证书", REGISTER, rule.source(), "取得" + rule.certificate() + "后可以");
        }
        return provesIt
                ? Condition.met(asked, "登记有证书编号，" + SAME_WORK + "，上岗前核对原件", REGISTER, rule.source())
                : new Condition(asked, "登记有证书，但不知道是不是这一种", REGISTER, Answer.UNKNOWN, rule.source(), "请核对证书原件");
    }

    private static Condition shift(Seeker seeker, Opening opening) {
        String asked = "班次";
        String shift = opening.shift();
        if (shift == null) {
            return seeker.anyShift()
                    ? Condition.met(asked, "岗位没有写班次，本人没有限制", REGISTER, OWN_WISH)
                    : Condition.unknown(asked, "岗位登记", OWN_WISH, "请企业补上班次");
        }
        String wish = seeker.shifts().isEmpty() ? "本人没有限制" : "本人接受" + String.join("、", seeker.shifts());
        return seeker.acceptsShift(shift)
                ? Condition.met(asked, "岗位是" + shift + "，" + wish, REGISTER, OWN_WISH)
                : refused(asked, "岗位是" + shift + "，" + wish, OWN_WISH, "如果能上" + shift + "就可以");
    }

    private static Condition area(Seeker seeker, Opening opening) {
        String asked = "工作地点";
        Division place = opening.place();
        if (place == null) {
            return seeker.anywhere() || seeker.areas().isEmpty()
                    ? Condition.met(asked, "岗位没有写地点，本人没有限制", REGISTER, OWN_WISH)
                    : Condition.unknown(asked, "岗位登记", OWN_WISH, "请企业补上工作镇街");
        }
        return seeker.acceptsArea(place)
                ? Condition.met(
                        asked,
                        "岗位在" + place.name() + (seeker.areas().isEmpty() ? "，本人没有限制" : "，在本人可接受的范围内"),
                        REGISTER,
                        OWN_WISH)
                : refused(asked, "岗位在" + place.name() + "，不在本人可接受的镇街", OWN_WISH, "如果能到" + place.name() + "上班就可以");
    }

    /** Short by a little is said differently from short by much. */
    private Condition pay(Seeker seeker, Opening opening) {
        String asked = "工资";
        BigDecimal expected = seeker.payExpected();
        BigDecimal highest = opening.payHighest();
        if (expected == null) {
            return Condition.met(asked, "本人没有登记期望月薪", REGISTER, OWN_WISH);
        }
        String fact = "岗位最高 " + new Money(highest).text() + "，本人期望 " + new Money(expected).text();
        if (highest.compareTo(expected) >= 0) {
            return Condition.met(asked, fact, REGISTER, OWN_WISH);
        }
        String change = "如果期望月薪降到 " + new Money(highest).text() + " 就可以";
        boolean little = expected.subtract(highest).compareTo(expected.multiply(payAlmost)) <= 0;
        return little
                ? Condition.almost(asked, fact, REGISTER, OWN_WISH, change)
                : refused(asked, fact, OWN_WISH, change);
    }

    private Condition age(int age, List<CertificateRule> demanded) {
        Optional<CertificateRule> strictest = demanded.stream()
                .filter(rule -> rule.minimumAge() > generalAge)
                .max(Comparator.comparingInt(CertificateRule::minimumAge));
        int least = strictest.map(CertificateRule::minimumAge).orElse(generalAge);
        String source = strictest.map(CertificateRule::source).orElse("劳动法 第十五条");
        return age >= least
                ? Condition.met("最低就业年龄", "已满 " + least + " 周岁", "身份证号", source)
                : Condition.failed("最低就业年龄", "未满 " + least + " 周岁", "身份证号", source);
    }

    /** Not met as things stand, and the person alone could turn it. */
    private static Condition refused(String asked, String fact, String rule, String change) {
        return new Condition(asked, fact, REGISTER, Answer.NO, rule, change);
    }
}
