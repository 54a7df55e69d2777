package cn.gongjiang.employment.followup;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What somebody says of their own new work, with one tap. */
record OwnFollowUpForm(
        @NotNull FollowUpResult result,
        @Nullable Trouble trouble,
        @Nullable @Size(max = 200) String words,
        @Nullable LocalDate leftOn) {
    FollowUpForm on(LocalDate day) {
        LocalDate left = result == FollowUpResult.LEFT && leftOn == null ? day : leftOn;
        return new FollowUpForm(result, trouble, words, left, day, FollowUpChannel.ONESELF);
    }
}
