package cn.gongjiang.privacy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What a person said to a purpose. Nothing said is taken back by changing it: the next word is a row of its own.
 *
 * @param given false for a refusal, a withdrawal or an objection
 * @param version the version of the purpose that was shown, by its first day
 * @param evidence the paper or the import by which it is known; null on the phone
 */
public record Saying(
        String purpose,
        boolean given,
        LocalDate version,
        Channel channel,
        @Nullable String evidence,
        LocalDateTime at,
        String by) {}
