package cn.gongjiang.privacy;

import org.jspecify.annotations.Nullable;

/**
 * One thing in which a person has a say, as it stands.
 *
 * @param code of the purpose
 * @param meaning what stops with a no
 * @param last what the person said last; null when never asked
 */
public record ConsentItem(
        String code,
        String name,
        String kinds,
        String reason,
        String say,
        @Nullable String recipients,
        boolean allowed,
        String meaning,
        @Nullable Saying last) {
    /** Where it stands, in words. */
    public String standing() {
        if (last == null) {
            return allowed ? "开着" : "还没有问过";
        }
        return last.given() ? (allowed ? "已同意" : "规则变了，要重新同意") : "不同意";
    }
}
