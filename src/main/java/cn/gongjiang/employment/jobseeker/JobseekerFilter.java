package cn.gongjiang.employment.jobseeker;

import cn.gongjiang.registry.Education;
import cn.gongjiang.web.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Which jobseekers: a division (code or name), a status, the finer state, an education, an occupation they want or had (code), an age, for how
 * long they have been registered, hardship or not, referred since they registered or not, and in which order. Names and numbers
 * are searched by POST, never in an address.
 */
public record JobseekerFilter(
        @Nullable String division,
        @Nullable JobseekerStatus status,
        @Nullable RegistrationState state,
        @Nullable String education,
        @Nullable String occupation,
        @Nullable String former,
        @Nullable AgeBand age,
        @Nullable Waiting waiting,
        @Nullable Boolean hardship,
        @Nullable Boolean referred,
        @Nullable Order sort) {
    /** @throws Refused when there is no such education */
    public JobseekerFilter {
        if (education != null && !Education.WORDS.contains(education)) {
            throw new Refused("education", "没有这种学历，可选：" + String.join("、", Education.WORDS));
        }
    }

    /** Unemployed and never referred to any vacancy. */
    public static JobseekerFilter neverReferred() {
        return new JobseekerFilter(
                null, JobseekerStatus.UNEMPLOYED_REGISTERED, null, null, null, null, null, null, null, false, null);
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
        return new JobseekerFilter(null, null, null, null, null, null, null, null, null, null, null);
    }
}
