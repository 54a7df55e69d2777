package cn.gongjiang.employment.menu;

import cn.gongjiang.identity.Actor;
import cn.gongjiang.registry.Divisions;
import cn.gongjiang.skills.OccupationFinder;
import cn.gongjiang.skills.OccupationGuess;
import cn.gongjiang.skills.Occupations;
import cn.gongjiang.skills.SkillLevel;
import cn.gongjiang.web.Refused;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The county keeps its menu. */
@Service
class CourseDesk {
    private final Courses courses;
    private final Occupations occupations;
    private final OccupationFinder finder;
    private final Divisions divisions;

    CourseDesk(Courses courses, Occupations occupations, OccupationFinder finder, Divisions divisions) {
        this.courses = courses;
        this.occupations = occupations;
        this.finder = finder;
        this.divisions = divisions;
    }

    /** @throws Refused when its words mean nothing known, or there is a course of this title */
    @Transactional
    String add(CourseForm form, Actor actor) {
        return courses.add(told(form), actor.name()).orElseThrow(CourseDesk::sameTitle);
    }

    /** @throws Refused also when a colleague changed it meanwhile */
    @Transactional
    void change(CourseItem course, CourseForm form, Actor actor) {
        int version = Objects.requireNonNullElse(form.version(), course.version());
        try {
            if (!courses.change(course.no(), version, told(form), actor.name())) {
                throw new Refused("", "这门课刚被别人改过，请看过最新内容再改");
            }
        } catch (DuplicateKeyException e) {
            throw sameTitle();
        }
    }

    private static Refused sameTitle() {
        return new Refused("title", "培训菜单里已有同名的课程");
    }

    private Courses.Told told(CourseForm form) {
        return new Courses.Told(
                form, occupation(form.occupation()), level(form.level()), divisions.filter(form.division()));
    }

    private @Nullable String occupation(@Nullable String words) {
        if (words == null || occupations.find(words).isPresent()) {
            return words;
        }
        OccupationGuess guess = finder.find(words);
        if (!guess.confident()) {
            throw new Refused("occupation", "没认出是哪个职业，请填职业编码，例如 6-18-02-04");
        }
        return guess.items().getFirst().code();
    }

    private static @Nullable SkillLevel level(@Nullable String words) {
        return words == null
                ? null
                : SkillLevel.read(words).orElseThrow(() -> new Refused("level", "看不懂这个技能等级，可填：初级工、中级工、高级工"));
    }
}
