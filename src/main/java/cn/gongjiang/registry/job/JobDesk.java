package cn.gongjiang.registry.job;

import cn.gongjiang.identity.Actor;
import cn.gongjiang.registry.Enterprise;
import cn.gongjiang.registry.EnterpriseWords;
import cn.gongjiang.registry.NamedPerson;
import cn.gongjiang.registry.People;
import cn.gongjiang.web.NotThere;
import cn.gongjiang.web.Refused;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records where somebody works, and when it ended. */
@Service
class JobDesk {
    private final Jobs jobs;
    private final People people;
    private final EnterpriseWords enterprises;
    private final Clock clock;

    JobDesk(Jobs jobs, People people, EnterpriseWords enterprises, Clock clock) {
        this.jobs = jobs;
        this.people = people;
        this.enterprises = enterprises;
        this.clock = clock;
    }

    /** @throws Refused when the days cannot be, or overlap with work at the same enterprise */
    @Transactional
    void record(NamedPerson person, JobForm form, Actor actor) {
        people.lock(person.id());
        Enterprise enterprise = enterprises.find(form.enterprise(), "enterprise");
        LocalDate today = LocalDate.now(clock);
        demand(!form.startsOn().isBefore(person.born()), "startsOn", "入职日期早于本人出生，请核对年份");
        demand(!form.startsOn().isAfter(today), "startsOn", "入职日期不能晚于今天：到岗后再登记");
        LocalDate end = form.endsOn();
        if (end != null) {
            demand(!end.isBefore(form.startsOn()), "endsOn", "离职日期不能早于入职日期");
            demand(!end.isAfter(today), "endsOn", "离职日期不能晚于今天");
        }
        demand(!jobs.overlaps(person.id(), enterprise.id(), form.startsOn(), end), "startsOn", "这段时间已经登记在这家企业工作");
        jobs.add(person.id(), enterprise.id(), form, actor.name());
    }

    @Transactional
    void end(NamedPerson person, long id, EndForm form, Actor actor) {
        people.lock(person.id());
        LocalDate from = jobs.goingOn(person.id(), id).orElseThrow(() -> new NotThere("在职登记"));
        demand(!form.lastDay().isBefore(from), "lastDay", "离职日期不能早于入职日期（" + from + "）");
        demand(!form.lastDay().isAfter(LocalDate.now(clock)), "lastDay", "离职日期不能晚于今天");
        jobs.end(id, form.lastDay(), actor.name());
    }

    private static void demand(boolean holds, String field, String message) {
        if (!holds) {
            throw new Refused(field, message);
        }
    }
}
