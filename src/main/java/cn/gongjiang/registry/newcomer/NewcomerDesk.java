package cn.gongjiang.registry.newcomer;

import cn.gongjiang.core.IdentityNumber;
import cn.gongjiang.core.Masking;
import cn.gongjiang.core.Parameters;
import cn.gongjiang.identity.Account;
import cn.gongjiang.identity.WorkerSignIns;
import cn.gongjiang.registry.Agreements;
import cn.gongjiang.registry.Divisions;
import cn.gongjiang.registry.Newcomers;
import cn.gongjiang.registry.People;
import cn.gongjiang.registry.PersonColumns;
import cn.gongjiang.registry.Typed;
import cn.gongjiang.web.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Registers somebody nobody has registered yet, by what they say on a phone they hold. A record that is there already is never
 * handed over: whoever knows a number is not yet that person.
 */
@Service
class NewcomerDesk {
    private static final String ONESELF = "本人";
    private static final String PURPOSE = "registry.newcomer";

    private final People people;
    private final Newcomers newcomers;
    private final NumberTries tries;
    private final Agreements agreements;
    private final WorkerSignIns workers;
    private final Divisions divisions;
    private final Parameters parameters;
    private final Clock clock;

    NewcomerDesk(
            People people,
            Newcomers newcomers,
            NumberTries tries,
            Agreements agreements,
            WorkerSignIns workers,
            Divisions divisions,
            Parameters parameters,
            Clock clock) {
        this.people = people;
        this.newcomers = newcomers;
        this.tries = tries;
        this.agreements = agreements;
        this.workers = workers;
        this.divisions = divisions;
        this.parameters = parameters;
        this.clock = clock;
    }

    /**
     * What is counted and logged of a refusal stays; nothing else does.
     *
     * @return the account of the person, who was added now or, when it was sent twice, just before
     * @throws Refused at the field that is wrong
     */
    @Transactional(noRollbackFor = Refused.class)
    Account register(String phone, NewcomerForm form) {
        String name = Typed.read("name", PersonColumns.NAME.reader(), form.name(), today());
        IdentityNumber number = number(form.number());
        String division = division(form.division());
        tries.oneAtATime(phone, number);
        List<Long> holders = people.withPhone(phone);
        Long known = people.known(List.of(number)).get(number);
        if (known != null && holders.contains(known) && named(known, name)) {
            return workers.signIn(known, Masking.name(name));
        }
        demandNobodyHas(holders);
        demandFewTries(phone);
        demandUnknown(known, form.division());
        long person = people.add(List.of(new People.NewPerson(name, number, phone, null, division, null, ONESELF)))
                .getFirst();
        newcomers.add(person);
        agreements.agreedOnPhone(person, PURPOSE);
        workers.told(no(person), false);
        return workers.signIn(person, Masking.name(name));
    }

    private IdentityNumber number(String typed) {
        IdentityNumber number = Typed.read("number", PersonColumns.NUMBER.reader(), typed, today());
        int least = value("registry.newcomer-age");
        if (number.ageOn(today()) < least) {
            throw new Refused("number", "未满 " + least + " 周岁，不能自己登记（劳动法第十五条）");
        }
        return number;
    }

    private String division(String name) {
        if (!divisions.names().contains(name)) {
            throw new Refused("division", "请选一个镇街");
        }
        return divisions.codeOf(name);
    }

    private static void demandNobodyHas(List<Long> holders) {
        if (!holders.isEmpty()) {
            throw new Refused("", "这个手机号刚刚有人登记了，请重新获取验证码登录");
        }
    }

    private void demandFewTries(String phone) {
        if (tries.add(phone, clock.instant()) > value("registry.number-tries-per-day")) {
            throw new Refused("number", "今天填过的身份证号太多了，请明天再试，或带身份证到镇街工会窗口登记");
        }
    }

    private void demandUnknown(@Nullable Long known, String division) {
        if (known != null) {
            workers.told(no(known), true);
            throw new Refused("number", "这个身份证号已经登记过。请带身份证到" + division + "工会窗口，把手机号换成现在这个，就能登录");
        }
    }

    private boolean named(long person, String name) {
        return registered(person).name().equals(name);
    }

    private String no(long person) {
        return registered(person).no();
    }

    private People.Registered registered(long person) {
        Map<Long, People.Registered> found = people.registered(List.of(person));
        return Objects.requireNonNull(found.get(person));
    }

    private int value(String code) {
        return parameters.on(today(), code).intValueExact();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
