package cn.gongjiang.employment.menu;

import cn.gongjiang.identity.Actor;
import cn.gongjiang.identity.May;
import cn.gongjiang.identity.Right;
import cn.gongjiang.identity.Role;
import cn.gongjiang.identity.Scope;
import cn.gongjiang.registry.Divisions;
import cn.gongjiang.web.Body;
import cn.gongjiang.web.Form;
import cn.gongjiang.web.MenuEntry;
import cn.gongjiang.web.NotThere;
import cn.gongjiang.web.Paging;
import cn.gongjiang.web.Query;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** The training menu: everybody reads it, the county keeps it. */
@RestController
class CourseController {
    private final CourseListing listing;
    private final CourseDesk desk;
    private final WishListing wishes;
    private final Divisions divisions;

    CourseController(CourseListing listing, CourseDesk desk, WishListing wishes, Divisions divisions) {
        this.listing = listing;
        this.desk = desk;
        this.wishes = wishes;
        this.divisions = divisions;
    }

    @GetMapping("/courses")
    @May(May.ANYONE)
    CourseList index(@Query CourseFilter filter, Paging paging, Scope scope) {
        return listing.matching(filter, paging, scope);
    }

    @GetMapping("/courses/{no}")
    @May(May.ANYONE)
    CoursePage show(@PathVariable String no, Actor actor) {
        CourseItem course = course(no, actor.scope());
        return page(course, actor, Form.known(CourseForm.of(course)));
    }

    @PostMapping("/courses")
    @May("courses.write")
    ResponseEntity<Object> post(@Body Form<CourseForm> form, Actor actor) {
        return form.handle(typed -> "/courses/" + desk.add(typed, actor), again -> listing.matching(
                        CourseFilter.all(), Paging.first(), actor.scope())
                .with(again));
    }

    @PutMapping("/courses/{no}")
    @May("courses.write")
    ResponseEntity<Object> put(@PathVariable String no, @Body Form<CourseForm> form, Actor actor) {
        CourseItem course = course(no, actor.scope());
        return form.handle(
                typed -> {
                    desk.change(course, typed, actor);
                    return "/courses/" + no;
                },
                again -> page(course, actor, again));
    }

    private CoursePage page(CourseItem course, Actor actor, Form<CourseForm> form) {
        List<Wish> own = wishes.own(actor.scope());
        return new CoursePage(
                course,
                own.stream()
                        .filter(w -> w.course().equals(course.no()))
                        .findFirst()
                        .orElse(null),
                own.stream().findFirst().map(Wish::times).orElse(List.of()),
                actor.may("wishes.read") ? wishes.people(course.no(), actor.scope()) : null,
                divisions.names(),
                form);
    }

    private CourseItem course(String no, Scope scope) {
        return listing.find(no, scope).orElseThrow(() -> new NotThere("课程"));
    }

    @Configuration(proxyBeanMethods = false)
    static class Rights {
        @Bean
        Right coursesRead() {
            return Right.of(
                    "courses.read",
                    "看培训菜单",
                    Role.COUNTY,
                    Role.TOWN,
                    Role.GRASSROOTS_UNION,
                    Role.KEEPER,
                    Role.ENTERPRISE,
                    Role.WORKER);
        }

        @Bean
        Right coursesWrite() {
            return Right.of("courses.write", "改培训菜单", Role.COUNTY);
        }

        @Bean
        MenuEntry coursesEntry() {
            return new MenuEntry(MenuEntry.Line.SKILLS, 10, "培训菜单", "/courses", "book", "courses.read");
        }
    }
}
