package cn.gongjiang.employment.advice;

import cn.gongjiang.core.Decision;
import cn.gongjiang.core.Parameters;
import cn.gongjiang.employment.matching.Change;
import cn.gongjiang.employment.matching.Ground;
import cn.gongjiang.employment.matching.Nearness;
import cn.gongjiang.employment.matching.RememberedNearness;
import cn.gongjiang.employment.matching.Score;
import cn.gongjiang.employment.matching.Standing;
import cn.gongjiang.employment.menu.CourseItem;
import cn.gongjiang.employment.menu.CourseListing;
import cn.gongjiang.employment.menu.Lesson;
import cn.gongjiang.identity.Scope;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/**
 * The courses for one person, or for many: what can go ahead first, then by score. Whoever objects to being matched gets
 * none.
 */
@Service
public class CourseAdvice {
    private final Ground.Grounds grounds;
    private final CourseListing courses;
    private final LearnerListing learners;
    private final Parameters parameters;
    private final Nearness nearness;
    private final Clock clock;

    CourseAdvice(
            Ground.Grounds grounds,
            CourseListing courses,
            LearnerListing learners,
            Parameters parameters,
            Nearness nearness,
            Clock clock) {
        this.grounds = grounds;
        this.courses = courses;
        this.learners = learners;
        this.parameters = parameters;
        this.nearness = nearness;
        this.clock = clock;
    }

    /** What advice is given from, read once: ask it for as many people as one likes. */
    public Desk today(Scope scope) {
        CourseWeights weights = CourseWeights.of(parameters.allOn(LocalDate.now(clock), CourseWeights.PREFIX));
        return new Desk(
                grounds.today(scope),
                courses.offered(scope),
                learners.wished(scope),
                new CourseScoring(weights, new RememberedNearness(nearness)),
                scope);
    }

    /** The courses for a jobseeker; empty for whoever the viewer does not see and whoever objects to being matched. */
    public List<AdvisedCourse> of(String jobseeker, Scope scope) {
        return today(scope).of(jobseeker);
    }

    /** Gives advice from what was read once. */
    public final class Desk {
        private final Ground ground;
        private final List<CourseItem> menu;
        private final Map<String, List<Learner.Wished>> wished;
        private final CourseScoring scoring;
        private final Scope scope;

        private Desk(
                Ground ground,
                List<CourseItem> menu,
                Map<String, List<Learner.Wished>> wished,
                CourseScoring scoring,
                Scope scope) {
            this.ground = ground;
            this.menu = menu;
            this.wished = wished;
            this.scoring = scoring;
            this.scope = scope;
        }

        /** The courses that can be chosen now. */
        public List<CourseItem> menu() {
            return menu;
        }

        public Ground ground() {
            return ground;
        }

        public List<AdvisedCourse> of(String jobseeker) {
            return grounds.standing(ground, jobseeker, scope).map(this::of).orElse(List.of());
        }

        public List<AdvisedCourse> of(Standing standing) {
            Learner learner = learner(standing);
            return menu.stream()
                    .map(course -> advised(course, learner, standing))
                    .sorted(Comparator.<AdvisedCourse>comparingInt(
                                    a -> a.decision().answer().gravity())
                            .thenComparing(AdvisedCourse::score, Comparator.reverseOrder())
                            .thenComparing(a -> a.course().no()))
                    .toList();
        }

        CourseScoring scoring() {
            return scoring;
        }

        Learner learner(Standing standing) {
            return Learner.of(
                    standing.seeker(), wished.getOrDefault(standing.seeker().no(), List.of()));
        }

        private AdvisedCourse advised(CourseItem course, Learner learner, Standing standing) {
            Lesson lesson = course.lesson();
            Decision decision = CourseConditions.of(learner, lesson);
            List<String> opens = opens(lesson, standing);
            Score score = scoring.score(learner, lesson, opens.size());
            return new AdvisedCourse(course, decision, score.total(), score.parts(), opens.size(), opens);
        }

        /** A lesson of the menu or a new one, to be asked about as many people as one likes. */
        public Taught taught(Lesson lesson) {
            return new Taught(this, lesson);
        }

        static List<String> opens(Lesson lesson, Standing standing) {
            return lesson.trade() == null
                    ? List.of()
                    : standing.opened(new Change.Learned(lesson.trade(), lesson.level(), lesson.certified()));
        }
    }
}
