package cn.gongjiang.employment.contact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One time somebody was spoken to or tried. */
public record ContactItem(
        long id,
        LocalDate heldOn,
        String channel,
        boolean reached,
        @Nullable String words,
        @Nullable LocalDate nextOn,
        String recordedBy) {}
