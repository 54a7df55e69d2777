package cn.gongjiang.employment.registration;

import cn.gongjiang.core.IdentityNumber;
import cn.gongjiang.core.Parameters;
import cn.gongjiang.employment.Uses;
import cn.gongjiang.employment.jobseeker.JobseekerItem;
import cn.gongjiang.employment.jobseeker.JobseekerListing;
import cn.gongjiang.employment.jobseeker.JobseekerStatus;
import cn.gongjiang.employment.jobseeker.Jobseekers;
import cn.gongjiang.employment.state.StateDesk;
import cn.gongjiang.identity.Actor;
import cn.gongjiang.identity.Scope;
import cn.gongjiang.privacy.Channel;
import cn.gongjiang.privacy.ConsentDesk;
import cn.gongjiang.registry.Divisions;
import cn.gongjiang.registry.Newcomers;
import cn.gongjiang.registry.People;
import cn.gongjiang.web.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers people who look for work, and corrects what they told. */
@Service
class RegistrationDesk {
    private static final String ON_THE_PHONE = "本人手机登记";
    private static final String ONESELF = "本人";

    private final Reading reading;
    private final Jobseekers jobseekers;
    private final JobseekerListing listing;
    private final People people;
    private final Newcomers newcomers;
    private final Divisions divisions;
    private final ConsentDesk consents;
    private final Parameters parameters;
    private final StateDesk states;
    private final Clock clock;

    RegistrationDesk(
            Reading reading,
            Jobseekers jobseekers,
            JobseekerListing listing,
            People people,
            Newcomers newcomers,
            Divisions divisions,
            ConsentDesk consents,
            Parameters parameters,
            StateDesk states,
            Clock clock) {
        this.states = states;
        this.reading = reading;
        this.jobseekers = jobseekers;
        this.listing = listing;
        this.people = people;
        this.newcomers = newcomers;
        this.divisions = divisions;
        this.consents = consents;
        this.parameters = parameters;
        this.clock = clock;
    }

    /** The registration of this person, if there is one that has not ended. */
    Optional<JobseekerItem> standing(long person) {
        return listing.standing(person, Scope.person(person));
    }

    /** Somebody registers themselves, corrects what they told, or looks for work again. @throws Refused while a placement stands */
    @Transactional
    void registerOneself(long person, OwnRegistrationForm form) {
        people.lock(person);
        Jobseekers.Registration told = reading.of(person, form.told(), today(), ON_THE_PHONE, ONESELF);
        Optional<JobseekerItem> there = standing(person);
        if (there.isPresent()) {
            reopen(there.get(), ONESELF, "wanted", "您已经登记就业。又没有工作了，请带身份证到镇街工会重新登记");
            jobseekers.correct(there.get().no(), told);
        } else {
            jobseekers.addUnsigned(told);
        }
        if (form.share() != null) {
            consents.say(person, Uses.REFERRAL, form.share(), Channel.PHONE, null, ONESELF);
        }
    }

    /** Somebody registers at a counter and signs there. @return the number of the registration */
    @Transactional
    String registerAtCounter(CounterForm form, Actor actor) {
        IdentityNumber number = number(form);
        demandWithin(form.division(), actor.scope());
        long person = person(form, number, actor);
        people.lock(person);
        Jobseekers.Registration told = reading.of(person, form.told(), today(), "窗口登记，" + actor.name(), actor.name());
        Optional<JobseekerItem> there = standing(person);
        if (there.isPresent()) {
            String already = "这个人已经登记求职，编号 " + there.get().no();
            if (!reopen(there.get(), actor.name(), "number", already)) {
                throw new Refused("number", already);
            }
            jobseekers.correct(there.get().no(), told);
            return there.get().no();
        }
        return jobseekers.add(List.of(told)).getFirst();
    }

    private IdentityNumber number(CounterForm form) {
        String text = form.number().strip().toUpperCase(Locale.ROOT);
        IdentityNumber.flaw(text, today()).ifPresent(flaw -> {
            throw new Refused("number", flaw);
        });
        IdentityNumber number = new IdentityNumber(text);
        int least = parameters.on(today(), "employment.age.minimum").intValueExact();
        if (number.ageOn(today()) < least) {
            throw new Refused("number", "未满 " + least + " 周岁，不能登记求职（劳动法第十五条）");
        }
        return number;
    }

    private void demandWithin(String division, Scope scope) {
        boolean own = divisions.names().contains(division) && scope.holds(divisions.codeOf(division));
        if (!own) {
            throw new Refused("division", "请选您负责的镇街");
        }
    }

    /** Whoever is registered keeps what is registered; the name must be the same. */
    private long person(CounterForm form, IdentityNumber number, Actor actor) {
        Long known = people.known(List.of(number)).get(number);
        if (known == null) {
            return people.add(List.of(new People.NewPerson(
                            form.name(),
                            number,
                            form.phone(),
                            null,
                            divisions.codeOf(form.division()),
                            form.education(),
                            actor.name())))
                    .getFirst();
        }
        People.Registered there =
                Objects.requireNonNull(people.registered(List.of(known)).get(known));
        if (!there.name().equals(form.name().strip())) {
            throw new Refused("name", "和人员名录里登记的姓名不一样，请核对身份证");
        }
        if (newcomers.isPending(known)) {
            verify(known, there, form, actor);
        }
        return known;
    }

    /** Who told by themselves who they are stands now at the counter, with the card. */
    private void verify(long person, People.Registered there, CounterForm form, Actor actor) {
        if (!form.phone().equals(there.phone())) {
            throw new Refused("phone", "本人在手机上登记的是另一个号码，身份待核：请先在人员名录里核实 " + there.no());
        }
        newcomers.verify(List.of(person), "窗口登记时看了身份证", actor.name());
    }

    /**
     * Opens a registration again that was ended, or whose holder was in work without a placement.
     *
     * @return false when it is open
     * @throws Refused at the field while a placement stands
     */
    private boolean reopen(JobseekerItem there, String by, String field, String placed) {
        if (there.status().equals(JobseekerStatus.UNEMPLOYED_REGISTERED.word())) {
            return false;
        }
        if (!states.reopen(there.no(), by)) {
            throw new Refused(field, placed);
        }
        return true;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
