package cn.gongjiang.skills;

import cn.gongjiang.identity.May;
import cn.gongjiang.web.Paging;
import cn.gongjiang.web.Query;
import java.util.List;
import java.util.Objects;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Looking occupations up by everyday words. Words for a job are not personal, so they may stand in the address. */
@RestController
class OccupationController {
    private final Occupations occupations;
    private final OccupationFinder finder;
    private final Alternatives alternatives;

    OccupationController(Occupations occupations, OccupationFinder finder, Alternatives alternatives) {
        this.occupations = occupations;
        this.finder = finder;
        this.alternatives = alternatives;
    }

    @GetMapping("/occupations")
    @May(SkillsRights.READ)
    OccupationList index(@Query OccupationFilter filter, Paging paging) {
        String q = Objects.requireNonNullElse(filter.q(), "");
        return q.isEmpty() ? all(paging) : meaning(q);
    }

    private OccupationList meaning(String q) {
        OccupationGuess guess = finder.find(q);
        List<OccupationItem> items = alternatives.beside(guess).stream()
                .map(c -> new OccupationItem(
                        c.code(),
                        c.name(),
                        c.score(),
                        occupations.find(c.code()).map(Occupation::aliases).orElse(List.of())))
                .toList();
        return new OccupationList(items, guess.confident(), items.size(), 0, Paging.USUAL, q);
    }

    private OccupationList all(Paging paging) {
        var all = occupations.all();
        List<OccupationItem> items = all.stream()
                .skip(paging.offset())
                .limit(paging.limit())
                .map(o -> new OccupationItem(o.code(), o.name(), null, o.aliases()))
                .toList();
        return new OccupationList(items, false, all.size(), paging.page(), paging.size(), "");
    }
}
