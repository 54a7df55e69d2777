package cn.gongjiang.employment.demo;

import cn.gongjiang.core.DemoPart;
import java.time.LocalDate;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/** What people want to learn, who can teach, what enterprises are short of, and the class that was decided last time. */
@Component
class TrainingDemo implements DemoPart {
    private static final int AFTER_PEOPLE_AND_VACANCIES = 6;

    private final TrainingRows rows;

    TrainingDemo(TrainingRows rows) {
        this.rows = rows;
    }

    @Override
    public int floor() {
        return AFTER_PEOPLE_AND_VACANCIES;
    }

    @Override
    public String label() {
        return "报名意愿、培训资源、两轮用工缺口调查";
    }

    @Override
    public void load(LocalDate today, RandomGenerator random) {
        rows.wishes(today);
        rows.resources();
        rows.menu();
        rows.survey("上一季度用工缺口", today.minusDays(120), today.minusDays(95), 5);
        String latest = rows.survey("这一季度用工缺口", today.minusDays(14), today.plusDays(10), 7);
        rows.reminders(latest, today);
        rows.decision(today);
    }
}
