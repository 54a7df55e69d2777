package cn.gongjiang.registry.dependant;

import cn.gongjiang.core.IdentityNumber;
import cn.gongjiang.exchange.Cell;
import cn.gongjiang.exchange.PersonName;
import cn.gongjiang.exchange.Reading;
import cn.gongjiang.identity.Actor;
import cn.gongjiang.registry.Agreements;
import cn.gongjiang.registry.NamedPerson;
import cn.gongjiang.registry.People;
import cn.gongjiang.web.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records who is in somebody's care. */
@Service
class DependantDesk {
    /** In years; below it the guardian speaks. */
    private static final int OWN_SAY = 14;

    private final Dependants dependants;
    private final People people;
    private final Agreements agreements;
    private final Clock clock;

    DependantDesk(Dependants dependants, People people, Agreements agreements, Clock clock) {
        this.dependants = dependants;
        this.people = people;
        this.agreements = agreements;
        this.clock = clock;
    }

    /** @throws Refused when something cannot be, or the same one is there already */
    @Transactional
    void record(NamedPerson guardian, DependantForm form, Actor actor) {
        people.lock(guardian.id());
        LocalDate today = LocalDate.now(clock);
        String name = name(form.name(), today);
        IdentityNumber number = number(form.idNumber(), today);
        LocalDate born = born(form.born(), number, today);
        demand(
                form.relation() != Relation.CHILD || born.isAfter(guardian.born()),
                number == null ? "born" : "idNumber",
                "子女不能比监护人年长，请核对");
        boolean agreed = Boolean.TRUE.equals(form.consent());
        demand(agreed || !born.isAfter(today.minusYears(OWN_SAY)), "consent", "未满 14 周岁的，要监护人同意（个人信息保护法 第三十一条）");
        demand(!dependants.present(guardian.id(), name, born), "name", "这位家属已经登记过了");
        demand(
                dependants.add(guardian.id(), name, form.relation(), number, born, actor.name()),
                "idNumber",
                "这位家属已经登记过了");
        if (agreed) {
            agreements.agreed(guardian.id(), "registry.dependant", "窗口登记家属", actor.name());
        }
    }

    @Transactional
    void remove(long id, Actor actor) {
        dependants.remove(id, actor.name());
    }

    private static String name(String typed, LocalDate today) {
        if (PersonName.READER.read(Cell.text(typed), today) instanceof Reading.Value<String>(String name)) {
            return name;
        }
        throw new Refused("name", "这不像一个姓名");
    }

    private static @Nullable IdentityNumber number(@Nullable String typed, LocalDate today) {
        if (typed == null) {
            return null;
        }
        String number = typed.strip().toUpperCase(Locale.ROOT);
        IdentityNumber.flaw(number, today).ifPresent(flaw -> {
            throw new Refused("idNumber", flaw);
        });
        return new IdentityNumber(number);
    }

    private static LocalDate born(@Nullable LocalDate typed, @Nullable IdentityNumber number, LocalDate today) {
        if (number != null) {
            demand(typed == null || typed.equals(number.birthday()), "born", "和身份证号里的出生日期不一样，可以不填");
            return number.birthday();
        }
        if (typed == null) {
            throw new Refused("born", "没有身份证号时请填出生日期");
        }
        demand(!typed.isAfter(today), "born", "出生日期不能晚于今天");
        demand(typed.getYear() >= 1900, "born", "请核对出生年份");
        return typed;
    }

    private static void demand(boolean holds, String field, String message) {
        if (!holds) {
            throw new Refused(field, message);
        }
    }
}
