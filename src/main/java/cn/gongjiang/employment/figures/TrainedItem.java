package cn.gongjiang.employment.figures;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A trained person with the training that counts, and the evidence of work that counts with it.
 *
 * @param placement null also where other evidence than a placement was recorded
 */
public record TrainedItem(
        String training,
        String jobseeker,
        String name,
        String division,
        String occupation,
        String kind,
        LocalDate from,
        LocalDate to,
        int hours,
        int hoursAttended,
        @Nullable String placement,
        @Nullable LocalDate placedOn,
        @Nullable String employer,
        @Nullable String job,
        @Nullable String evidence) {}
