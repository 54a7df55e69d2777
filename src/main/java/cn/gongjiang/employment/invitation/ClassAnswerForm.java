package cn.gongjiang.employment.invitation;

import cn.gongjiang.employment.push.JobAnswer;
import cn.gongjiang.employment.push.UnsuitableReason;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** One tap: 想去, 不合适 with a reason, or 别再推. */
record ClassAnswerForm(
        @NotNull JobAnswer answer,
        @Nullable UnsuitableReason reason,
        @Nullable @Size(max = 100) String words) {}
