package cn.gongjiang.employment.training;

import cn.gongjiang.identity.Actor;
import cn.gongjiang.skills.OccupationFinder;
import cn.gongjiang.skills.OccupationGuess;
import cn.gongjiang.web.Problem;
import cn.gongjiang.web.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records completed trainings and withdraws those that turned out wrong. */
@Service
public class TrainingDesk {
    private final Trainings trainings;
    private final OccupationFinder occupations;
    private final Clock clock;

    TrainingDesk(Trainings trainings, OccupationFinder occupations, Clock clock) {
        this.trainings = trainings;
        this.occupations = occupations;
        this.clock = clock;
    }

    /**
     * Records it for a jobseeker whom the actor was already found to see. An occupation whose words are not recognised is
     * kept in words.
     *
     * @throws Refused when the days or hours cannot be, or the same training is there already
     */
    @Transactional
    public String record(String jobseeker, TrainingForm form, Actor actor) {
        LocalDate born = trainings.lock(jobseeker);
        List<Problem> problems = new ArrayList<>();
        int attended = form.hoursAttended() == null ? form.hours() : form.hoursAttended();
        if (form.from().isBefore(born)) {
            problems.add(new Problem("from", "开始日期早于本人出生，请核对年份"));
        }
        if (form.to().isBefore(form.from())) {
            problems.add(new Problem("to", "结束日期不能早于开始日期"));
        } else if (form.to().isAfter(LocalDate.now(clock))) {
            problems.add(new Problem("to", "培训结束后再登记，结束日期不能晚于今天"));
        }
        if (attended > form.hours()) {
            problems.add(new Problem("hoursAttended", "到课课时不能多于总课时"));
        }
        if (problems.isEmpty() && trainings.overlaps(jobseeker, form)) {
            problems.add(new Problem("from", "这段时间已经登记过同一个培训"));
        }
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
        OccupationGuess guess = occupations.find(form.occupation());
        String code = guess.sure().orElse(null);
        return trainings.add(jobseeker, form, code, attended, actor.name());
    }

    /**
     * From now on it counts no more; figures of earlier days stay as they were known. The actor was already found to see it.
     *
     * @throws Refused when it was withdrawn before
     */
    @Transactional
    public void withdraw(TrainingItem training, String reason, Actor actor) {
        if (!trainings.withdraw(training.no(), reason, actor.name())) {
            throw new Refused("reason", "这次培训已经撤销过了");
        }
    }
}
