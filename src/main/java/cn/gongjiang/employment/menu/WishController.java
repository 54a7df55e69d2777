package cn.gongjiang.employment.menu;

import cn.gongjiang.identity.Actor;
import cn.gongjiang.identity.May;
import cn.gongjiang.identity.Right;
import cn.gongjiang.identity.Role;
import cn.gongjiang.identity.Scope;
import cn.gongjiang.web.Body;
import cn.gongjiang.web.Form;
import cn.gongjiang.web.MenuEntry;
import cn.gongjiang.web.NotThere;
import cn.gongjiang.web.Paging;
import cn.gongjiang.web.Refused;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** A worker says 我想学 with one tap, and takes it back with one; staff see who wants what. */
@RestController
class WishController {
    private final CourseListing courses;
    private final WishListing listing;
    private final Wishes wishes;

    WishController(CourseListing courses, WishListing listing, Wishes wishes) {
        this.courses = courses;
        this.listing = listing;
        this.wishes = wishes;
    }

    @GetMapping("/wishes")
    @May("wishes.read")
    WishCountList index(Paging paging, Scope scope) {
        return listing.counts(paging, scope);
    }

    @GetMapping("/courses/{no}/wishes")
    @May("wishes.read")
    CourseWishes ofCourse(@PathVariable String no, Paging paging, Scope scope) {
        return listing.ofCourse(course(no, scope), paging, scope);
    }

    @PutMapping("/courses/{no}/wish")
    @May("wishes.own")
    @Transactional
    ResponseEntity<Object> put(@PathVariable String no, @Body Form<WishForm> form, Actor actor) {
        CourseItem course = course(no, actor.scope());
        wishes.add(course.no(), person(actor), true, form.value().times(), "本人");
        return Form.seeOther("/courses/" + no);
    }

    @DeleteMapping("/courses/{no}/wish")
    @May("wishes.own")
    @Transactional
    ResponseEntity<Object> delete(@PathVariable String no, Actor actor) {
        CourseItem course = course(no, actor.scope());
        wishes.add(course.no(), person(actor), false, List.of(), "本人");
        return Form.seeOther("/courses/" + no);
    }

    private static long person(Actor actor) {
        if (actor.scope().person() == null) {
            throw new Refused("", "这个账号没有对应的人员登记，请到镇街工会或驿站登记");
        }
        return actor.scope().personOrNone();
    }

    private CourseItem course(String no, Scope scope) {
        return courses.find(no, scope).orElseThrow(() -> new NotThere("课程"));
    }

    @Configuration(proxyBeanMethods = false)
    static class Rights {
        @Bean
        Right wishesOwn() {
            return Right.of("wishes.own", "说自己想学什么", Role.WORKER);
        }

        @Bean
        Right wishesRead() {
            return Right.of("wishes.read", "看谁想学什么", Role.COUNTY, Role.TOWN, Role.PROGRAM);
        }

        @Bean
        MenuEntry wishesEntry() {
            return new MenuEntry(MenuEntry.Line.SKILLS, 11, "报名意愿", "/wishes", "heart", "wishes.read");
        }
    }
}
