package cn.gongjiang.employment.menu;

import cn.gongjiang.employment.matching.Trade;
import cn.gongjiang.registry.Division;
import cn.gongjiang.skills.SkillLevel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What advice knows of a course.
 *
 * @param trade what it teaches; null where it prepares for no occupation
 * @param certified whether a certificate can be had
 */
public record Lesson(
        String no,
        @Nullable Trade trade,
        @Nullable SkillLevel level,
        boolean certified,
        @Nullable Division place,
        List<String> times,
        boolean offered) {}
