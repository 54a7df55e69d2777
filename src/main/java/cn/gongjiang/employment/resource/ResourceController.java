package cn.gongjiang.employment.resource;

import cn.gongjiang.employment.menu.CourseItem;
import cn.gongjiang.employment.menu.CourseListing;
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
import cn.gongjiang.web.Refused;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** Training resources in one list, and which courses they can hold. */
@RestController
class ResourceController {
    private final ResourceListing listing;
    private final Resources resources;
    private final ResourceDesk desk;
    private final CourseListing courses;
    private final Divisions divisions;

    ResourceController(
            ResourceListing listing,
            Resources resources,
            ResourceDesk desk,
            CourseListing courses,
            Divisions divisions) {
        this.listing = listing;
        this.resources = resources;
        this.desk = desk;
        this.courses = courses;
        this.divisions = divisions;
    }

    @GetMapping("/training-resources")
    @May("resources.read")
    ResourceList index(@Query ResourceFilter filter, Paging paging, Scope scope) {
        return listing.matching(filter, paging, scope);
    }

    @GetMapping("/training-resources/{no}")
    @May("resources.read")
    ResourcePage show(@PathVariable String no, Scope scope) {
        ResourceItem resource = resource(no, scope);
        List<String> linked =
                resource.courses().stream().map(ResourceItem.Course::no).toList();
        return new ResourcePage(
                resource,
                courses.offered(scope).stream()
                        .filter(c -> !linked.contains(c.no()))
                        .toList());
    }

    @PostMapping("/training-resources")
    @May("resources.write")
    ResponseEntity<Object> post(@Body Form<ResourceForm> form, Actor actor) {
        return form.handle(typed -> "/training-resources/" + desk.add(typed, actor), again -> listing.matching(
                        ResourceFilter.all(), Paging.first(), actor.scope())
                .with(again));
    }

    /** It is offered no more. */
    @DeleteMapping("/training-resources/{no}")
    @May("resources.write")
    ResponseEntity<Object> delete(@PathVariable String no, Actor actor) {
        desk.withdraw(own(no, actor));
        return Form.seeOther("/training-resources");
    }

    @PutMapping("/training-resources/{no}/courses/{course}")
    @May("resources.write")
    @Transactional
    ResponseEntity<Object> putCourse(@PathVariable String no, @PathVariable String course, Actor actor) {
        ResourceItem resource = own(no, actor);
        resources.link(course(course, actor.scope()).no(), resource.no(), actor.name());
        return Form.seeOther("/training-resources/" + no);
    }

    @DeleteMapping("/training-resources/{no}/courses/{course}")
    @May("resources.write")
    @Transactional
    ResponseEntity<Object> deleteCourse(@PathVariable String no, @PathVariable String course, Actor actor) {
        ResourceItem resource = own(no, actor);
        resources.unlink(course(course, actor.scope()).no(), resource.no());
        return Form.seeOther("/training-resources/" + no);
    }

    /** A town changes what is in it only. */
    private ResourceItem own(String no, Actor actor) {
        ResourceItem resource = resource(no, actor.scope());
        Scope scope = actor.scope();
        String where = resource.division();
        if (!scope.holds(where == null ? null : divisions.codeOf(where))) {
            throw new Refused("", "这项资源不在您的辖区，请县总工会来改");
        }
        return resource;
    }

    private ResourceItem resource(String no, Scope scope) {
        return listing.find(no, scope).orElseThrow(() -> new NotThere("培训资源"));
    }

    private CourseItem course(String no, Scope scope) {
        return courses.find(no, scope).orElseThrow(() -> new NotThere("课程"));
    }

    @Configuration(proxyBeanMethods = false)
    static class Rights {
        @Bean
        Right resourcesRead() {
            return Right.of("resources.read", "看培训资源", Role.COUNTY, Role.TOWN, Role.PROGRAM);
        }

        @Bean
        Right resourcesWrite() {
            return Right.of("resources.write", "登记培训资源", Role.COUNTY, Role.TOWN);
        }

        @Bean
        MenuEntry resourcesEntry() {
            return new MenuEntry(
                    MenuEntry.Line.SKILLS, 12, "培训资源", "/training-resources", "building", "resources.read");
        }
    }
}
