package cn.gongjiang.employment.resource;

import cn.gongjiang.identity.Actor;
import cn.gongjiang.registry.Divisions;
import cn.gongjiang.skills.OccupationFinder;
import cn.gongjiang.skills.OccupationGuess;
import cn.gongjiang.skills.Occupations;
import cn.gongjiang.skills.SkillLevel;
import cn.gongjiang.web.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds and withdraws resources. */
@Service
class ResourceDesk {
    private final Resources resources;
    private final Occupations occupations;
    private final OccupationFinder finder;
    private final Divisions divisions;

    ResourceDesk(Resources resources, Occupations occupations, OccupationFinder finder, Divisions divisions) {
        this.resources = resources;
        this.occupations = occupations;
        this.finder = finder;
        this.divisions = divisions;
    }

    /** @throws Refused when its words mean nothing known, it is beyond the actor's divisions, or it is there already */
    @Transactional
    String add(ResourceForm form, Actor actor) {
        String division = divisions.filter(form.division());
        if (!actor.scope().holds(division)) {
            throw new Refused("division", "请选择您辖区的镇街");
        }
        SkillLevel level = level(form.level());
        Resources.Same same = new Resources.Same(form.provider(), words(form.occupation()), level, division);
        Resources.Told told = new Resources.Told(
                same, form.kind(), code(form.occupation()), form.seats(), form.place(), form.contact(), "窗口登记");
        return resources.add(told, actor.name()).orElseThrow(() -> new Refused("provider", "这个单位的这项培训已经在列"));
    }

    @Transactional
    void withdraw(ResourceItem resource) {
        resources.withdraw(resource.no());
    }

    /** The official name where a code was written. */
    private String words(String told) {
        return occupations.find(told).isPresent() ? occupations.name(told) : told;
    }

    @Nullable
    String code(String words) {
        if (occupations.find(words).isPresent()) {
            return words;
        }
        OccupationGuess guess = finder.find(words);
        return guess.sure().orElse(null);
    }

    private static @Nullable SkillLevel level(@Nullable String words) {
        return words == null
                ? null
                : SkillLevel.read(words).orElseThrow(() -> new Refused("level", "看不懂这个技能等级，可填：初级工、中级工、高级工"));
    }
}
