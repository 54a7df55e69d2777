package cn.gongjiang.employment.training;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A completed training of one person. */
public record TrainingItem(
        String no,
        String jobseeker,
        String name,
        @Nullable String division,
        String occupation,
        String kind,
        LocalDate from,
        LocalDate to,
        int hours,
        int hoursAttended) {}
