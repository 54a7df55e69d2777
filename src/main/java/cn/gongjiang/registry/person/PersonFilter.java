package cn.gongjiang.registry.person;

import cn.gongjiang.registry.Education;
import cn.gongjiang.web.Refused;
import org.jspecify.annotations.Nullable;

/** Which people: a division (code or name), an education, whether the identity is pending. Names and numbers are searched by POST, never in an address. */
public record PersonFilter(
        @Nullable String division,
        @Nullable String education,
        @Nullable String identity) {
    /** The word of the filter for those whose identity nobody has verified. */
    public static final String PENDING = "待核";

    /** @throws Refused when there is no such education or identity */
    public PersonFilter {
        if (education != null && !Education.WORDS.contains(education)) {
            throw new Refused("education", "没有这种学历，可选：" + String.join("、", Education.WORDS));
        }
        if (identity != null && !identity.equals(PENDING)) {
            throw new Refused("identity", "没有这种身份，可选：" + PENDING);
        }
    }
}
