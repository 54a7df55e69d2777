package cn.gongjiang.employment.jobseeker;

import cn.gongjiang.employment.Uses;
import cn.gongjiang.privacy.Heed;
import org.springframework.stereotype.Component;

/** Whoever says no to their hardship being kept has it deleted at once. */
@Component
class SensitiveHeed implements Heed {
    private final Jobseekers jobseekers;

    SensitiveHeed(Jobseekers jobseekers) {
        this.jobseekers = jobseekers;
    }

    @Override
    public String purpose() {
        return Uses.HARDSHIP;
    }

    @Override
    public String meaning() {
        return "登记的就业困难类别和备注立即删除，以后导入也不再写入；可能不再按困难人员优先。";
    }

    @Override
    public void refused(long person) {
        jobseekers.forgetSensitive(person);
    }
}
