package cn.gongjiang.employment.demo;

import cn.gongjiang.core.DemoPart;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/** Registers, vacancies, and three years of trainings and placements. */
@Component
class EmploymentDemo implements DemoPart {
    private final DemoVacancies vacancies;
    private final DemoJobseekers jobseekers;
    private final DemoHistory history;
    private final StateRows states;
    private final Clock clock;

    EmploymentDemo(
            DemoVacancies vacancies, DemoJobseekers jobseekers, DemoHistory history, StateRows states, Clock clock) {
        this.states = states;
        this.vacancies = vacancies;
        this.jobseekers = jobseekers;
        this.history = history;
        this.clock = clock;
    }

    @Override
    public int floor() {
        return 5;
    }

    @Override
    public String label() {
        return "求职者 %,d 人，岗位 %,d 个，三年的联系、培训、推送和就业".formatted(jobseekers.count(), vacancies.count());
    }

    @Override
    public void load(LocalDate today, RandomGenerator random) {
        Dice dice = new Dice(random, today, clock);
        List<DemoTrade> trades = DemoTrade.all();
        List<DemoVacancies.Posted> posted = vacancies.load(trades, dice);
        history.load(jobseekers.load(trades, dice), posted, dice);
        states.load(today);
    }
}
