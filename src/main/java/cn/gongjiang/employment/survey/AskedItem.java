package cn.gongjiang.employment.survey;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An enterprise that is asked: whom to call, when it answered, when it was asked again. */
public record AskedItem(
        String no,
        String name,
        String division,
        @Nullable String contact,
        @Nullable String phone,
        @Nullable LocalDate answeredOn,
        @Nullable LocalDate remindedOn,
        long headcount) {}
