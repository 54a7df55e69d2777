package cn.gongjiang.employment.menu;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Which courses: a class, words in title or content, a state, a time. */
public record CourseFilter(
        @Nullable TrainingClass trainingClass,
        @Nullable @Size(max = 60, message = "最多 60 个字") String q,
        @Nullable CourseState state,
        @Nullable LessonTime time) {
    static CourseFilter all() {
        return new CourseFilter(null, null, null, null);
    }
}
