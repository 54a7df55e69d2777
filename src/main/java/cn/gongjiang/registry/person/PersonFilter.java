package cn.gongjiang.registry.person;

import cn.gongjiang.registry.Education;
import cn.gongjiang.web.Refused;
import org.jspecify.annotations.Nullable;

/** Which people: a division (code or name), an education. Names and numbers are searched by POST, never in an address. */
public record PersonFilter(
        @Nullable String division, @Nullable String education) {
    /** @throws Refused when there is no such education */
    public PersonFilter {
        if (education != null && !Education.WORDS.contains(education)) {
            throw new Refused("education", "没有这种学历，可选：" + String.join("、", Education.WORDS));
        }
    }
}
