package cn.gongjiang.employment.proposal;

import cn.gongjiang.employment.matching.Standing;
import cn.gongjiang.employment.menu.CourseItem;
import cn.gongjiang.employment.menu.Lesson;
import cn.gongjiang.employment.resource.ResourceItem;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What there is for a class.
 *
 * @param course of the menu, at this level where there is one
 * @param lesson what would be taught
 * @param resources who can hold it, the largest first
 * @param willing whoever may take it and would come, with the reason
 */
record Supply(@Nullable CourseItem course, Lesson lesson, List<ResourceItem> resources, Map<Standing, String> willing) {
    @Nullable
    ResourceItem best() {
        return resources.isEmpty() ? null : resources.getFirst();
    }
}
