package cn.gongjiang.employment.menu;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who wants a course, as staff see it.
 *
 * @param person the number of the record in the register of people
 * @param name masked
 * @param jobseeker the number of the registration, where there is one
 */
public record WishItem(
        String person,
        String name,
        @Nullable String phone,
        @Nullable String division,
        @Nullable String jobseeker,
        List<String> times,
        LocalDate on) {}
