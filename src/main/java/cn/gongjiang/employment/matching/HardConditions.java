package cn.gongjiang.employment.matching;

import cn.gongjiang.core.Answer;
import cn.gongjiang.core.Condition;
import cn.gongjiang.core.Decision;
import cn.gongjiang.core.Money;
import cn.gongjiang.registry.Division;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
        List<CertificateRule> demanded = demanded(opening);
        boolean provesIt = provesIt(demanded, nearest(seeker, opening));
        demanded.forEach(rule -> conditions.add(certificate(seeker, rule, provesIt)));
        conditions.add(shift(seeker, opening.shift()));
        conditions.add(area(seeker, opening.place()));
        conditions.add(pay(seeker, opening));
        conditions.add(age(age, demanded));
        return Decision.of(conditions);
    }

    List<CertificateRule> demanded(Opening opening) {
        return certificates.stream().filter(rule -> rule.covers(opening)).toList();
    }

    /** Whether the one certificate that is registered can be taken for the one that is demanded: the person did this work. */
    static boolean provesIt(List<CertificateRule> demanded, double nearestDone) {
        return demanded.size() == 1 && nearestDone >= Nearness.SAME;
    }

    private double nearest(Seeker seeker, Opening opening) {
        return seeker.done().stream()
                .mapToDouble(trade -> nearness.between(trade, opening.trade()))
                .max()
                .orElse(0);
    }

    private static Condition certificate(Seeker seeker, CertificateRule rule, boolean provesIt) {
        String asked = "法定要求：" + rule.certificate();
        return switch (Bars.certificate(seeker.certified(), provesIt)) {
            case YES -> Condition.met(asked, "登记有证书编号，" + SAME_WORK + "，上岗前核对原件", REGISTER, rule.source());
            case ALMOST ->
                Condition.almost(asked, "没有登记证书", REGISTER, rule.source(), "取得" + rule.certificate() + "后可以");
            default -> new Condition(asked, "登记有证书，但不知道是不是这一种", REGISTER, Answer.UNKNOWN, rule.source(), "请核对证书原件");
        };
    }

    private static Condition shift(Seeker seeker, @Nullable String shift) {
        Answer answer = Bars.shift(seeker, shift);
        if (answer == Answer.UNKNOWN) {
            return Condition.unknown("班次", "岗位登记", OWN_WISH, "请企业补上班次");
        }
        String wish = seeker.shifts().isEmpty() ? "本人没有限制" : "本人接受" + String.join("、", seeker.shifts());
        String fact = shift == null ? "岗位没有写班次，本人没有限制" : "岗位是" + shift + "，" + wish;
        return wished("班次", fact, answer, "如果能上" + shift + "就可以");
    }

    private static Condition area(Seeker seeker, @Nullable Division place) {
        Answer answer = Bars.area(seeker, place);
        if (answer == Answer.UNKNOWN) {
            return place == null
                    ? Condition.unknown("工作地点", "岗位登记", OWN_WISH, "请企业补上工作镇街")
                    : Condition.unknown("工作地点", REGISTER, OWN_WISH, "请补上住在哪个镇街");
        }
        String name = place == null ? "" : place.name();
        String where = place == null ? "岗位没有写地点" : "岗位在" + name;
        return wished("工作地点", where + "，" + within(seeker, answer), answer, "如果能到" + name + "上班就可以");
    }

    private static String within(Seeker seeker, Answer answer) {
        boolean far = seeker.anyArea() && seeker.farthest() != null;
        if (answer == Answer.NO) {
            return far ? "比本人说的 " + seeker.farthest() + " 公里远" : "不在本人可接受的镇街";
        }
        return far || !seeker.anyArea() ? "在本人可接受的范围内" : "本人没有限制";
    }

    private Condition pay(Seeker seeker, Opening opening) {
        BigDecimal expected = seeker.payExpected();
        if (expected == null) {
            return wished("工资", "本人没有登记期望月薪", Answer.YES, "");
        }
        String highest = new Money(opening.payHighest()).text();
        Answer answer = Bars.pay(Shares.fen(expected), Bars.almostFrom(expected, payAlmost), opening.payHighestFen());
        String fact = "岗位最高 " + highest + "，本人期望 " + new Money(expected).text();
        return wished("工资", fact, answer, "如果期望月薪降到 " + highest + " 就可以");
    }

    private Condition age(int age, List<CertificateRule> demanded) {
        int least = Bars.leastAge(demanded, generalAge);
        String source = demanded.stream()
                .filter(rule -> least > generalAge && rule.minimumAge() == least)
                .map(CertificateRule::source)
                .findFirst()
                .orElse("劳动法 第十五条");
        return Bars.age(age, least) == Answer.YES
                ? Condition.met("最低就业年龄", "已满 " + least + " 周岁", "身份证号", source)
                : Condition.failed("最低就业年龄", "未满 " + least + " 周岁", "身份证号", source);
    }

    /** What hangs on what the person told us; not met as things stand, the person alone could turn it. */
    private static Condition wished(String asked, String fact, Answer answer, String change) {
        return new Condition(asked, fact, REGISTER, answer, OWN_WISH, answer == Answer.YES ? null : change);
    }
}
