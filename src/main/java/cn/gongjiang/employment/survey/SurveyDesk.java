package cn.gongjiang.employment.survey;

import cn.gongjiang.employment.vacancy.VacancyListing;
import cn.gongjiang.identity.Actor;
import cn.gongjiang.registry.Divisions;
import cn.gongjiang.skills.OccupationFinder;
import cn.gongjiang.skills.OccupationGuess;
import cn.gongjiang.skills.SkillLevel;
import cn.gongjiang.web.Problem;
import cn.gongjiang.web.Refused;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens rounds, takes answers, asks again once. */
@Service
class SurveyDesk {
    private static final int MOST_PEOPLE = 10_000;

    private final Surveys surveys;
    private final VacancyListing vacancies;
    private final OccupationFinder occupations;
    private final Divisions divisions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SurveyDesk(
            Surveys surveys,
            VacancyListing vacancies,
            OccupationFinder occupations,
            Divisions divisions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.surveys = surveys;
        this.vacancies = vacancies;
        this.occupations = occupations;
        this.divisions = divisions;
        this.events = events;
        this.clock = clock;
    }

    /** @throws Refused when its days are none, are over, or another round lies in them */
    @Transactional
    String open(SurveyForm form, Actor actor) {
        if (form.closesOn().isBefore(form.opensOn())) {
            throw new Refused("closesOn", "截止日期不能早于开始日期");
        }
        if (form.closesOn().isBefore(LocalDate.now(clock))) {
            throw new Refused("closesOn", "截止日期已经过了");
        }
        if (surveys.overlaps(form.opensOn(), form.closesOn())) {
            throw new Refused("opensOn", "这段时间已有一轮调查，企业不必重复填");
        }
        return surveys.open(form, actor.name());
    }

    /**
     * Takes the answer of the actor's enterprise; the one before stays as it was.
     *
     * @throws Refused when the round is not open, a colleague answered meanwhile, or a line cannot be
     */
    @Transactional
    void answer(SurveyItem survey, AnswerForm form, Actor actor) {
        if (!survey.isOpen()) {
            throw new Refused("", "这一轮调查" + survey.state() + "，现在不能填");
        }
        long enterprise = actor.scope().enterpriseOrNone();
        surveys.oneAtATime(survey.no(), enterprise);
        Long last = surveys.answered(survey.no(), enterprise)
                .map(Surveys.Answered::id)
                .orElse(null);
        if (!Objects.equals(last, form.seen())) {
            throw new Refused("", "刚有同事填过，请看过最新的再改");
        }
        surveys.answer(survey.no(), enterprise, lines(form, actor), actor.name());
    }

    private List<Surveys.Shortage> lines(AnswerForm form, Actor actor) {
        List<Problem> problems = new ArrayList<>();
        List<Surveys.Shortage> lines = new ArrayList<>();
        for (int i = 0; i < form.lines().size(); i++) {
            AnswerForm.Line line = form.lines().get(i);
            if (line.isMeant()) {
                List<Problem> wrong = wrong(line, "lines[" + i + "].", actor);
                problems.addAll(wrong);
                if (wrong.isEmpty()) {
                    lines.add(shortage(line));
                }
            }
        }
        if (problems.isEmpty() && form.none() != lines.isEmpty()) {
            problems.add(new Problem("none", form.none() ? "勾了“不缺人”，上面就不要填人数" : "请填缺多少人；不缺就勾“不缺人”"));
        }
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
        return lines;
    }

    private List<Problem> wrong(AnswerForm.Line line, String at, Actor actor) {
        List<Problem> problems = new ArrayList<>();
        String words = line.occupation();
        if (words == null || words.length() > 100) {
            problems.add(new Problem(at + "occupation", "请写缺哪个工种，最多 100 个字"));
        }
        Integer headcount = line.headcount();
        if (headcount == null || headcount < 1 || headcount > MOST_PEOPLE) {
            problems.add(new Problem(at + "headcount", "请填缺几个人，例如 3"));
        }
        if (line.within() == null) {
            problems.add(new Problem(at + "within", "请选什么时候要人"));
        }
        if (line.level() != null && SkillLevel.read(line.level()).isEmpty()) {
            problems.add(new Problem(at + "level", "看不懂这个技能等级，可填：初级工、中级工、高级工"));
        }
        problems.addAll(wrongPay(line.payMin(), line.payMax(), at));
        String vacancy = line.vacancy();
        if (vacancy != null && vacancies.find(vacancy, actor.scope()).isEmpty()) {
            problems.add(new Problem(at + "vacancy", "没有这个岗位"));
        }
        return problems;
    }

    private static List<Problem> wrongPay(@Nullable BigDecimal least, @Nullable BigDecimal most, String at) {
        if (least != null && least.signum() <= 0) {
            return List.of(new Problem(at + "payMin", "请填每月多少元，例如 6000"));
        }
        return least != null && most != null && most.compareTo(least) < 0
                ? List.of(new Problem(at + "payMax", "最高月薪不能比最低的少"))
                : List.of();
    }

    private Surveys.Shortage shortage(AnswerForm.Line line) {
        String words = Objects.requireNonNull(line.occupation());
        OccupationGuess guess = occupations.find(words);
        return new Surveys.Shortage(
                guess.sure().orElse(null),
                words,
                line.level() == null ? null : SkillLevel.read(line.level()).orElseThrow(),
                Objects.requireNonNull(line.headcount()),
                Objects.requireNonNull(line.within()).from(LocalDate.now(clock)),
                line.payMin(),
                line.payMax(),
                divisions.filter(line.division()),
                line.vacancy());
    }

    /**
     * Asks those again who have not answered, once in a round; how many were asked.
     *
     * @throws Refused when the round is not open
     */
    @Transactional
    int remind(SurveyItem survey, Actor actor) {
        if (!survey.isOpen()) {
            throw new Refused("", "这一轮调查" + survey.state() + "，不再提醒");
        }
        List<Long> reminded = surveys.remind(survey.no(), actor.name());
        reminded.forEach(
                enterprise -> events.publishEvent(new SurveyReminded(survey.no(), enterprise, survey.closesOn())));
        return reminded.size();
    }
}
