package cn.gongjiang.employment.registration;

import cn.gongjiang.employment.jobseeker.Jobseekers;
import cn.gongjiang.employment.jobseeker.Jobseekers.Registration;
import cn.gongjiang.exchange.Choices;
import cn.gongjiang.registry.Divisions;
import cn.gongjiang.registry.Education;
import cn.gongjiang.skills.OccupationFinder;
import cn.gongjiang.skills.SkillLevel;
import cn.gongjiang.web.Problem;
import cn.gongjiang.web.Refused;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what somebody told as a registration: names as divisions, words as occupations. */
@Component
class Reading {
    private static final BigDecimal MOST_PAY = new BigDecimal(100_000);

    private final Divisions divisions;
    private final OccupationFinder occupations;

    Reading(Divisions divisions, OccupationFinder occupations) {
        this.divisions = divisions;
        this.occupations = occupations;
    }

    /** @throws Refused with every field that cannot be read */
    Registration of(long person, Told told, LocalDate on, String source, String by) {
        demandReadable(told);
        String former = told.former();
        return new Registration(
                person,
                divisions.codeOf(told.division()),
                told.education(),
                former,
                former == null ? null : codes(former).stream().findFirst().orElse(null),
                level(told.level()),
                null,
                on,
                told.reason(),
                told.wanted(),
                codes(told.wanted()),
                told.payExpected(),
                told.areas().isEmpty(),
                told.areas().stream().map(divisions::codeOf).toList(),
                told.shifts(),
                null,
                null,
                source,
                by,
                null);
    }

    private void demandReadable(Told told) {
        List<Problem> problems = new ArrayList<>();
        List<String> places = divisions.names();
        if (!places.contains(told.division())) {
            problems.add(new Problem("division", "请选一个镇街"));
        }
        if (!places.containsAll(told.areas())) {
            problems.add(new Problem("areas", "请从这些镇街里选"));
        }
        if (!Choices.SHIFT.words().containsAll(told.shifts())) {
            problems.add(new Problem("shifts", "请从这些班次里选"));
        }
        if (told.education() != null && !Education.WORDS.contains(told.education())) {
            problems.add(new Problem("education", "请选一个学历"));
        }
        if (told.level() != null && level(told.level()) == null) {
            problems.add(new Problem("level", "请选一个技能等级"));
        }
        BigDecimal pay = told.payExpected();
        if (pay != null && (pay.signum() <= 0 || pay.compareTo(MOST_PAY) > 0)) {
            problems.add(new Problem("payExpected", "请填每月多少元，例如 6000"));
        }
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }

    private static @Nullable SkillLevel level(@Nullable String word) {
        return Arrays.stream(SkillLevel.values())
                .filter(level -> level.word().equals(word))
                .findFirst()
                .orElse(null);
    }

    private List<String> codes(String words) {
        return occupations.sure(words).stream().limit(Jobseekers.MOST_WISHES).toList();
    }
}
