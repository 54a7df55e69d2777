package cn.gongjiang.privacy.request;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One request.
 *
 * @param person the number of the person's record
 * @param name masked
 * @param dueOn the last day for an answer
 * @param done null while it is open
 * @param answer what the person was told
 */
public record RequestItem(
        String no,
        String person,
        String name,
        @Nullable String division,
        String kind,
        String words,
        LocalDateTime at,
        LocalDate dueOn,
        @Nullable Boolean done,
        @Nullable String answer,
        @Nullable LocalDateTime answeredAt,
        @Nullable String answeredBy) {
    /** Where it stands, in words. */
    public String standing() {
        return done == null ? "待答复" : done ? "已办" : "没有办";
    }

    @JsonIgnore
    public boolean isOpen() {
        return done == null;
    }
}
