package cn.gongjiang.employment.contact;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** That somebody was spoken to, or tried in vain. */
record ContactForm(
        @NotNull LocalDate heldOn,
        @NotNull ContactChannel channel,
        @NotNull Boolean reached,
        @Nullable @Size(max = 500) String words,
        @Nullable LocalDate nextOn) {}
