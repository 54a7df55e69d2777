package cn.gongjiang.employment.advice;

import cn.gongjiang.employment.jobseeker.JobseekerItem;
import cn.gongjiang.employment.jobseeker.JobseekerListing;
import cn.gongjiang.employment.matching.Counterfactuals;
import cn.gongjiang.employment.matching.Ground;
import cn.gongjiang.employment.matching.Standing;
import cn.gongjiang.employment.menu.WishListing;
import cn.gongjiang.identity.May;
import cn.gongjiang.identity.Right;
import cn.gongjiang.identity.Role;
import cn.gongjiang.identity.Scope;
import cn.gongjiang.web.MenuEntry;
import cn.gongjiang.web.NotThere;
import cn.gongjiang.web.Paging;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Courses for a person, to staff and to the person. */
@RestController
class AdviceController {
    private final CourseAdvice advice;
    private final Ground.Grounds grounds;
    private final JobseekerListing jobseekers;
    private final WishListing wishes;

    AdviceController(CourseAdvice advice, Ground.Grounds grounds, JobseekerListing jobseekers, WishListing wishes) {
        this.advice = advice;
        this.grounds = grounds;
        this.jobseekers = jobseekers;
        this.wishes = wishes;
    }

    @GetMapping("/jobseekers/{no}/courses")
    @May("courses.advise")
    AdvisedCourseList ofJobseeker(@PathVariable String no, Paging paging, Scope scope) {
        JobseekerItem jobseeker = jobseekers.find(no, scope).orElseThrow(() -> new NotThere("求职者"));
        CourseAdvice.Desk desk = advice.today(scope);
        Optional<Standing> standing = grounds.standing(desk.ground(), no, scope);
        return AdvisedCourseList.of(
                jobseeker,
                standing.map(desk::of).orElse(List.of()),
                paging,
                standing.map(Counterfactuals::of).orElse(List.of()));
    }

    @GetMapping("/me/courses")
    @May("registration.own")
    OwnCourses own(Scope scope) {
        Optional<JobseekerItem> registration =
                jobseekers.of(scope.personOrNone(), scope).stream().findFirst();
        CourseAdvice.Desk desk = advice.today(scope);
        Optional<Standing> standing = registration.flatMap(r -> grounds.standing(desk.ground(), r.no(), scope));
        return new OwnCourses(
                standing.map(desk::of).orElse(List.of()),
                wishes.own(scope),
                standing.map(Counterfactuals::of).orElse(List.of()),
                registration.isPresent());
    }

    @Configuration(proxyBeanMethods = false)
    static class Rights {
        @Bean
        Right coursesAdvise() {
            return Right.of("courses.advise", "看适合求职者的课程", Role.COUNTY, Role.TOWN, Role.PROGRAM);
        }

        @Bean
        MenuEntry ownCoursesEntry() {
            return new MenuEntry(MenuEntry.Line.SKILLS, 9, "适合我的课程", "/me/courses", "award", "registration.own");
        }
    }
}
