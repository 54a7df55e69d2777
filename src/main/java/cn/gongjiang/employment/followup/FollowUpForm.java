package cn.gongjiang.employment.followup;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an official heard; {@code leftOn} only of somebody who left. */
record FollowUpForm(
        @NotNull FollowUpResult result,
        @Nullable Trouble trouble,
        @Nullable @Size(max = 200) String words,
        @Nullable LocalDate leftOn,
        @NotNull LocalDate heldOn,
        @NotNull FollowUpChannel channel) {}
