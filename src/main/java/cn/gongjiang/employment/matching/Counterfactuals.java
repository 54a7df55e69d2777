package cn.gongjiang.employment.matching;

import cn.gongjiang.core.Money;
import cn.gongjiang.registry.Division;
import cn.gongjiang.skills.SkillLevel;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 如果…: level, certificate, shift, place and pay, changed one at a time and matched again; what opens most comes first. Only
 * what somebody can change is tried.
 */
public final class Counterfactuals {
    private static final int MOST = 6;
    private static final List<Integer> FARTHER = List.of(10, 20, 40);
    private static final BigDecimal LESS = new BigDecimal("0.9");
    private static final BigDecimal STEP = new BigDecimal(100);

    private final Standing standing;
    private final Seeker seeker;
    private final List<Opening> openings;

    private Counterfactuals(Standing standing) {
        this.standing = standing;
        this.seeker = standing.seeker();
        this.openings = standing.ground().openings();
    }

    public static List<Counterfactual> of(Standing standing) {
        Counterfactuals tried = new Counterfactuals(standing);
        return Stream.of(
                        tried.levels(),
                        tried.certificate(),
                        tried.shifts(),
                        tried.areas(),
                        tried.farther(),
                        tried.pay())
                .flatMap(List::stream)
                .filter(c -> c.gained() > 0)
                .sorted(Comparator.comparingInt(Counterfactual::gained)
                        .reversed()
                        .thenComparing(Counterfactual::change))
                .limit(MOST)
                .toList();
    }

    /** Each level that vacancies ask for in the work the person did or wants. */
    private List<Counterfactual> levels() {
        Set<Trade> trades = new LinkedHashSet<>(seeker.wanted());
        trades.addAll(seeker.done());
        List<Counterfactual> found = new ArrayList<>();
        for (Trade trade : trades) {
            for (SkillLevel level : asked(trade.code())) {
                if (!has(trade, level)) {
                    found.add(open(trade.words() + "取得" + level.word(), new Change.Learned(trade, level, true)));
                }
            }
        }
        return found;
    }

    private Set<SkillLevel> asked(@Nullable String code) {
        return openings.stream()
                .filter(o -> code != null && code.equals(o.trade().code()))
                .map(Opening::level)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean has(Trade trade, SkillLevel level) {
        SkillLevel reached = seeker.level();
        return reached != null
                && reached.atLeast(level)
                && seeker.certified()
                && seeker.done().stream().anyMatch(done -> Objects.equals(done.code(), trade.code()));
    }

    /** Called by what the vacancies demand that it opens. */
    private List<Counterfactual> certificate() {
        if (seeker.certified()) {
            return List.of();
        }
        Counterfactual opened = open("", new Change.Certified());
        Set<String> demanded = openings.stream()
                .filter(o -> opened.vacancies().contains(o.no()))
                .flatMap(o -> standing.ground().rules().conditions().certificates().stream()
                        .filter(rule -> rule.covers(o)))
                .map(CertificateRule::certificate)
                .collect(Collectors.toCollection(TreeSet::new));
        return List.of(new Counterfactual("取得" + String.join("或", demanded), opened.vacancies()));
    }

    private List<Counterfactual> shifts() {
        return openings.stream()
                .map(Opening::shift)
                .filter(Objects::nonNull)
                .filter(shift -> !seeker.acceptsShift(shift))
                .distinct()
                .map(shift -> open("能上" + shift, new Change.Shift(shift)))
                .toList();
    }

    private List<Counterfactual> areas() {
        return openings.stream()
                .map(Opening::place)
                .filter(Objects::nonNull)
                .filter(place -> !seeker.anyArea() && !seeker.names(place))
                .distinct()
                .map(this::area)
                .toList();
    }

    private Counterfactual area(Division place) {
        return open("能到" + place.name() + "上班", new Change.Area(place));
    }

    /** For those who said how far they would go. */
    private List<Counterfactual> farther() {
        Integer farthest = seeker.farthest();
        return farthest == null
                ? List.of()
                : FARTHER.stream()
                        .filter(kilometres -> kilometres > farthest)
                        .map(kilometres -> open("愿意走到 " + kilometres + " 公里", new Change.Farther(kilometres)))
                        .toList();
    }

    private List<Counterfactual> pay() {
        BigDecimal expected = seeker.payExpected();
        if (expected == null) {
            return List.of();
        }
        BigDecimal less =
                expected.multiply(LESS).divide(STEP, 0, RoundingMode.DOWN).multiply(STEP);
        return List.of(open("期望月薪降到 " + new Money(less).text(), new Change.Pay(less)));
    }

    private Counterfactual open(String words, Change change) {
        return new Counterfactual(words, standing.opened(change));
    }
}
