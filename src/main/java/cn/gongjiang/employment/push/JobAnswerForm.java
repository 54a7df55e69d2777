package cn.gongjiang.employment.push;

import cn.gongjiang.web.Refused;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** One tap: 想去, 不合适 with a reason, or 别再推. */
public record JobAnswerForm(
        @NotNull JobAnswer answer,
        @Nullable UnsuitableReason reason,
        @Nullable @Size(max = 100) String words) {
    /**
     * Why it does not suit.
     *
     * @throws Refused when no reason was tapped
     */
    public UnsuitableReason because() {
        if (reason == null) {
            throw new Refused("reason", "请选一个原因，下次推荐才能更准");
        }
        return reason;
    }
}
