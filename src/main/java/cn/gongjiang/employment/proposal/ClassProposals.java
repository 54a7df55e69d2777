package cn.gongjiang.employment.proposal;

import cn.gongjiang.core.Answer;
import cn.gongjiang.core.Parameters;
import cn.gongjiang.employment.advice.CourseAdvice;
import cn.gongjiang.employment.advice.Taught;
import cn.gongjiang.employment.matching.Ground;
import cn.gongjiang.employment.matching.Standing;
import cn.gongjiang.employment.matching.Trade;
import cn.gongjiang.employment.menu.CourseItem;
import cn.gongjiang.employment.menu.Lesson;
import cn.gongjiang.employment.resource.ResourceItem;
import cn.gongjiang.employment.resource.ResourceListing;
import cn.gongjiang.employment.survey.ShortageItem;
import cn.gongjiang.employment.survey.ShortageListing;
import cn.gongjiang.employment.survey.SurveyItem;
import cn.gongjiang.employment.survey.SurveyListing;
import cn.gongjiang.identity.Scope;
import cn.gongjiang.skills.Occupations;
import cn.gongjiang.skills.SkillLevel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Works out which classes could be held: what enterprises are short of in the latest round, set against who is registered and
 * without work, who wants to learn, and who can teach. The same day gives the same proposals.
 */
@Service
class ClassProposals {
    private final SurveyListing surveys;
    private final ShortageListing shortages;
    private final ResourceListing resources;
    private final CourseAdvice advice;
    private final Ground.Grounds grounds;
    private final Occupations occupations;
    private final Parameters parameters;
    private final Clock clock;

    ClassProposals(
            SurveyListing surveys,
            ShortageListing shortages,
            ResourceListing resources,
            CourseAdvice advice,
            Ground.Grounds grounds,
            Occupations occupations,
            Parameters parameters,
            Clock clock) {
        this.surveys = surveys;
        this.shortages = shortages;
        this.resources = resources;
        this.advice = advice;
        this.grounds = grounds;
        this.occupations = occupations;
        this.parameters = parameters;
        this.clock = clock;
    }

    /** One class as it was worked out. */
    record Worked(Demand demand, Supply supply, Arithmetic.Result result) {}

    /** The classes of the latest round, what is needed first at the top; those whose words were not recognised are none. */
    Optional<Round> latest(Scope scope) {
        return surveys.latest(scope).map(survey -> new Round(survey, scope));
    }

    /** What was read once to work out the classes of a round. */
    final class Round {
        private final SurveyItem survey;
        private final CourseAdvice.Desk desk;
        private final List<ResourceItem> pooled;
        private final List<Standing> people;
        private final List<Demand> demands;
        private final Arithmetic arithmetic;

        private Round(SurveyItem survey, Scope scope) {
            this.survey = survey;
            this.desk = advice.today(scope);
            this.pooled = resources.all(scope);
            this.people = grounds.withoutWork(desk.ground(), scope);
            this.demands = demands(shortages.all(survey.no(), scope));
            LocalDate today = LocalDate.now(clock);
            this.arithmetic = new Arithmetic(
                    parameters.on(today, "employment.class.least").intValueExact(),
                    parameters.on(today, "employment.class.lessons-per-day").intValueExact(),
                    today);
        }

        SurveyItem survey() {
            return survey;
        }

        CourseAdvice.Desk desk() {
            return desk;
        }

        List<Worked> all() {
            return demands.stream().map(this::work).toList();
        }

        Optional<Worked> find(ClassKey key) {
            return demands.stream()
                    .filter(demand -> demand.key().equals(key))
                    .findFirst()
                    .map(this::work);
        }

        private Worked work(Demand demand) {
            Supply supply = supply(demand.key(), demand.name());
            return new Worked(demand, supply, arithmetic.of(demand, supply));
        }

        private List<Demand> demands(List<ShortageItem> lines) {
            Map<ClassKey, List<ShortageItem>> byClass = new TreeMap<>();
            for (ShortageItem line : lines) {
                String code = line.occupationCode();
                if (code != null) {
                    byClass.computeIfAbsent(new ClassKey(code, level(code, line.asked())), k -> new ArrayList<>())
                            .add(line);
                }
            }
            return byClass.entrySet().stream()
                    .map(e -> new Demand(e.getKey(), occupations.name(e.getKey().occupation()), e.getValue()))
                    .sorted(Comparator.comparing(Demand::earliest)
                            .thenComparing(Demand::headcount, Comparator.reverseOrder())
                            .thenComparing(Demand::key))
                    .toList();
        }

        /** Where no level is asked for: the lowest that the menu teaches, else 初级工. */
        private SkillLevel level(String code, @Nullable SkillLevel asked) {
            return asked != null
                    ? asked
                    : desk.menu().stream()
                            .map(CourseItem::lesson)
                            .filter(lesson -> teaches(lesson, code))
                            .map(Lesson::level)
                            .filter(Objects::nonNull)
                            .min(Comparator.naturalOrder())
                            .orElse(SkillLevel.JUNIOR);
        }

        private Supply supply(ClassKey key, String name) {
            CourseItem course = desk.menu().stream()
                    .filter(c ->
                            teaches(c.lesson(), key.occupation()) && c.lesson().level() == key.level())
                    .findFirst()
                    .orElse(null);
            Lesson lesson = course != null
                    ? course.lesson()
                    : new Lesson("", new Trade(key.occupation(), name), key.level(), true, null, List.of(), true);
            return new Supply(course, lesson, able(key), willing(desk.taught(lesson)));
        }

        private static boolean teaches(Lesson lesson, String code) {
            Trade trade = lesson.trade();
            return trade != null && code.equals(trade.code());
        }

        private List<ResourceItem> able(ClassKey key) {
            return pooled.stream()
                    .filter(r -> key.occupation().equals(r.occupationCode()))
                    .filter(r -> r.taught() == null || r.taught().atLeast(key.level()))
                    .sorted(Comparator.comparing(ResourceItem::seats, Comparator.reverseOrder())
                            .thenComparing(ResourceItem::no))
                    .toList();
        }

        private Map<Standing, String> willing(Taught taught) {
            Map<Standing, String> willing = new LinkedHashMap<>();
            for (Standing person : people) {
                taught.willing(person)
                        .filter(why -> taught.mayTake(person).answer() != Answer.NO)
                        .ifPresent(why -> willing.put(person, why));
            }
            return willing;
        }
    }
}
