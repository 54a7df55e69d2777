package cn.gongjiang.employment.jobseeker;

import cn.gongjiang.web.Refused;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which jobseekers: a division (code or name), a status, an education, an occupation they want (code), hardship or not,
 * referred since they registered or not, and in which order. Names and numbers are searched by POST, never in an address.
 */
public record JobseekerFilter(
        @Nullable String division,
        @Nullable JobseekerStatus status,
        @Nullable String education,
        @Nullable String occupation,
        @Nullable Boolean hardship,
        @Nullable Boolean referred,
        @Nullable Order sort) {
    /** What somebody's education can be, lowest first. */
    public static final List<String> EDUCATIONS = List.of("小学", "初中", "高中", "中专", "大专", "本科", "硕士", "博士");

    /** @throws Refused when there is no such education */
    public JobseekerFilter {
        if (education != null && !EDUCATIONS.contains(education)) {
            throw new Refused("education", "没有这种学历，可选：" + String.join("、", EDUCATIONS));
        }
    }

    /** Unemployed and never referred to any vacancy. */
    public static JobseekerFilter neverReferred() {
        return new JobseekerFilter(null, JobseekerStatus.UNEMPLOYED_REGISTERED, null, null, null, false, null);
    }

    /** Orders a list can have. */
    public enum Order {
        REGISTERED_LAST("registered desc"),
        REGISTERED_FIRST("registered"),
        PAY("pay"),
        PAY_HIGHEST("pay desc");

        private final String parameter;

        Order(String parameter) {
            this.parameter = parameter;
        }

        /** As it stands in the address. */
        @Override
        public String toString() {
            return parameter.replace(" desc", "-desc");
        }
    }

    public static JobseekerFilter everyone() {
        return new JobseekerFilter(null, null, null, null, null, null, null);
    }
}
