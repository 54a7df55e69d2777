package cn.gongjiang.employment.matching;

import cn.gongjiang.registry.Division;
import cn.gongjiang.skills.SkillLevel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What matching may know of a person. Gender, ethnicity, birthplace, family status, health and age are not here on purpose:
 * they may not weigh in recruitment (就业促进法 3, 27, 29, 30, 31; 妇女权益保障法 43).
 *
 * @param done the work they did and the trainings they completed
 * @param certified a certificate number is registered
 * @param payExpected the least monthly pay in yuan
 * @param home where they live
 * @param areas codes of the divisions they would work in; empty when nothing was told
 * @param farthest as far as they would go to work, in kilometres; null where they did not say
 */
public record Seeker(
        String no,
        List<Trade> done,
        List<Trade> wanted,
        @Nullable SkillLevel level,
        boolean certified,
        @Nullable String education,
        @Nullable BigDecimal payExpected,
        @Nullable Division home,
        boolean anywhere,
        Set<String> areas,
        Set<String> shifts,
        @Nullable Integer farthest) {
    public static final String ANY = "不限";

    /** The same person with other skills. */
    Seeker skilled(List<Trade> done, @Nullable SkillLevel level, boolean certified) {
        return new Seeker(
                no, done, wanted, level, certified, education, payExpected, home, anywhere, areas, shifts, farthest);
    }

    /** The same person who would work elsewhere or at other times. */
    Seeker accepting(Set<String> areas, Set<String> shifts) {
        return new Seeker(
                no, done, wanted, level, certified, education, payExpected, home, anywhere, areas, shifts, farthest);
    }

    /** The same person who would go so far to work. */
    Seeker going(int kilometres) {
        return new Seeker(
                no, done, wanted, level, certified, education, payExpected, home, anywhere, areas, shifts, kilometres);
    }

    /** The same person who would come for other pay. */
    Seeker expecting(BigDecimal pay) {
        return new Seeker(no, done, wanted, level, certified, education, pay, home, anywhere, areas, shifts, farthest);
    }

    boolean anyArea() {
        return anywhere || areas.isEmpty();
    }

    /** Named by the person, however far it is. */
    boolean names(Division place) {
        return areas.contains(place.code());
    }

    boolean anyShift() {
        return shifts.isEmpty() || shifts.contains(ANY);
    }

    boolean acceptsShift(String shift) {
        return anyShift() || shift.equals(ANY) || shifts.contains(shift);
    }
}
