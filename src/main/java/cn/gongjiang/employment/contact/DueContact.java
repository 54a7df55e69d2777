package cn.gongjiang.employment.contact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody without work, and by when they are to be spoken to.
 *
 * @param reachedOn when they were last reached since they registered
 * @param tries how often in vain since then
 * @param words what was said then
 */
public record DueContact(
        String jobseeker,
        String name,
        @Nullable String phone,
        @Nullable String division,
        boolean hardship,
        LocalDate registeredOn,
        @Nullable LocalDate reachedOn,
        int tries,
        @Nullable String words,
        LocalDate dueOn,
        @Nullable String state) {}
