package cn.gongjiang.employment.persona;

import cn.gongjiang.core.Money;
import cn.gongjiang.employment.jobseeker.JobseekerItem;
import cn.gongjiang.employment.matching.Counterfactual;
import cn.gongjiang.employment.matching.Counterfactuals;
import cn.gongjiang.employment.matching.Ground;
import cn.gongjiang.employment.training.TrainingItem;
import cn.gongjiang.employment.training.TrainingListing;
import cn.gongjiang.exchange.Choices;
import cn.gongjiang.identity.Scope;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Puts together what is told of somebody. */
@Service
class Personas {
    private final PersonaListing listing;
    private final TrainingListing trainings;
    private final Ground.Grounds grounds;

    Personas(PersonaListing listing, TrainingListing trainings, Ground.Grounds grounds) {
        this.listing = listing;
        this.trainings = trainings;
        this.grounds = grounds;
    }

    /** What a jobseeker said they cannot do; empty for whoever the viewer does not see. */
    Optional<PersonaFacts> facts(String no, Scope scope) {
        return listing.find(no, scope);
    }

    /** Empty for whoever the viewer does not see, and for whoever switched it off. */
    Optional<Persona> of(JobseekerItem jobseeker, Scope scope) {
        return facts(jobseeker.no(), scope).flatMap(facts -> of(jobseeker, facts, scope));
    }

    /** The same, from facts that were read already. */
    Optional<Persona> of(JobseekerItem jobseeker, PersonaFacts facts, Scope scope) {
        return facts.off()
                ? Optional.empty()
                : Optional.of(new Persona(
                        can(jobseeker, facts),
                        want(jobseeker, facts),
                        cannot(jobseeker, facts),
                        missing(jobseeker),
                        ifs(jobseeker.no(), scope)));
    }

    private List<Persona.Fact> can(JobseekerItem jobseeker, PersonaFacts facts) {
        List<Persona.Fact> can = new ArrayList<>();
        add(can, "做过", jobseeker.formerOccupation(), facts.source("former"));
        add(can, "技能等级", jobseeker.skillLevel(), facts.source("level"));
        add(can, "证书", facts.certified() ? "登记有证书" : null, facts.source("certificate"));
        add(can, "学历", jobseeker.education(), facts.source("education"));
        trainings.of(jobseeker.no(), Scope.county()).stream()
                .filter(training -> training.withdrawal() == null)
                .forEach(training -> can.add(trained(training)));
        return can;
    }

    private static Persona.Fact trained(TrainingItem training) {
        String value = "%s，%d 课时".formatted(training.occupation(), training.hoursAttended());
        return new Persona.Fact("学过", value, "培训登记 " + training.no() + "，" + training.to());
    }

    private static List<Persona.Fact> want(JobseekerItem jobseeker, PersonaFacts facts) {
        List<Persona.Fact> want = new ArrayList<>();
        BigDecimal pay = jobseeker.payExpected();
        add(want, "想做", jobseeker.wantedOccupation(), facts.source("wanted"));
        add(want, "每月至少", pay == null ? null : new Money(pay).text(), facts.source("pay"));
        add(want, "上什么班", String.join("、", jobseeker.shiftsAccepted()), facts.source("shifts"));
        add(want, "到哪里", String.join("、", jobseeker.divisionsAccepted()), facts.source("areas"));
        return want;
    }

    private static List<Persona.Fact> cannot(JobseekerItem jobseeker, PersonaFacts facts) {
        List<Persona.Fact> cannot = new ArrayList<>();
        List<String> shifts = jobseeker.shiftsAccepted();
        if (!shifts.isEmpty() && !shifts.contains("不限")) {
            List<String> refused = Choices.SHIFT.words().stream()
                    .filter(shift -> !shift.equals("不限") && !shifts.contains(shift))
                    .toList();
            add(cannot, "不上", String.join("、", refused), facts.source("shifts"));
        }
        Integer farthest = facts.farthest();
        add(cannot, "最远", farthest == null ? null : farthest + " 公里", facts.source("farthest"));
        add(cannot, "要照顾家人", facts.care(), facts.source("care"));
        return cannot;
    }

    private static List<String> missing(JobseekerItem jobseeker) {
        List<String> missing = new ArrayList<>();
        lacks(missing, jobseeker.formerOccupation(), "以前做什么");
        lacks(missing, jobseeker.wantedOccupation(), "想找什么工作");
        lacks(missing, jobseeker.education(), "学历");
        lacks(missing, jobseeker.payExpected(), "每月至少多少元");
        lacks(missing, jobseeker.phone(), "电话");
        return missing;
    }

    private List<Counterfactual> ifs(String no, Scope scope) {
        return grounds.standing(grounds.today(scope), no, scope)
                .map(Counterfactuals::of)
                .orElse(List.of());
    }

    private static void add(List<Persona.Fact> facts, String name, @Nullable String value, String source) {
        if (value != null && !value.isEmpty()) {
            facts.add(new Persona.Fact(name, value, source));
        }
    }

    private static void lacks(List<String> missing, @Nullable Object value, String name) {
        if (value == null) {
            missing.add(name);
        }
    }
}
