package cn.gongjiang.registry.erasure;

import cn.gongjiang.core.Retained;
import cn.gongjiang.identity.Accounts;
import cn.gongjiang.registry.PeopleUse;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Erases people: when nobody needs their record any more, when they ask, and again when an old backup brought them back. */
@Service
public class Erasing {
    private static final int AT_ONCE = 1000;

    private final Erasures erasures;
    private final ErasedList list;
    private final Accounts accounts;
    private final ObjectProvider<PeopleUse> uses;

    Erasing(Erasures erasures, ErasedList list, Accounts accounts, ObjectProvider<PeopleUse> uses) {
        this.erasures = erasures;
        this.list = list;
        this.accounts = accounts;
        this.uses = uses;
    }

    /**
     * These people with every record of theirs; their accounts close.
     *
     * @return how many records
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int erase(Collection<Long> people) {
        if (people.isEmpty()) {
            return 0;
        }
        Set<Long> all = erasures.recordsOf(people).keySet();
        list.add(erasures.lineage(), erasures.numbers(all));
        uses.stream().forEach(use -> use.forget(all));
        accounts.forget(all);
        return erasures.erase(all);
    }

    /** Everybody of whom nothing is newer than that day and nobody needs the record. */
    int eraseUnneeded(LocalDate before) {
        return eraseUnneeded(before, erasures::old);
    }

    /** The same of those who told by themselves who they are and whom nobody has verified. */
    int eraseUnneededNewcomers(LocalDate before) {
        return eraseUnneeded(before, erasures::pending);
    }

    /** Some records older than a day, the next so many after an id. */
    private interface Old {
        List<Long> next(LocalDate before, long after, int some);
    }

    private int eraseUnneeded(LocalDate before, Old old) {
        int erased = 0;
        long last = 0;
        List<Long> some = old.next(before, last, AT_ONCE);
        while (!some.isEmpty()) {
            last = some.getLast();
            erased += erase(unneeded(some, before));
            some = old.next(before, last, AT_ONCE);
        }
        return erased;
    }

    private List<Long> unneeded(List<Long> people, LocalDate since) {
        Map<Long, Long> records = erasures.recordsOf(people);
        Set<Long> needed = new HashSet<>(erasures.needed(records.keySet(), since));
        uses.stream().forEach(use -> needed.addAll(use.needed(records.keySet(), since)));
        Set<Long> humans = needed.stream().map(records::get).collect(Collectors.toSet());
        return people.stream().filter(person -> !humans.contains(person)).toList();
    }

    /**
     * Erases whoever stands on the list and not erased in the database, and puts on the list whoever is erased in the
     * database only; for the start, since a backup may be older than the list, and a list may be missing.
     *
     * @return how many records were erased again
     */
    @Transactional
    public int catchUp() {
        String lineage = erasures.lineage();
        Set<String> listed = list.of(lineage);
        List<String> unlisted =
                erasures.erased().stream().filter(no -> !listed.contains(no)).toList();
        if (!unlisted.isEmpty()) {
            list.add(lineage, unlisted);
        }
        return listed.isEmpty() ? 0 : erase(erasures.standing(listed));
    }

    @Configuration(proxyBeanMethods = false)
    static class Ending {
        @Bean
        Retained newcomersNobodyNeeds(Erasing erasing) {
            return new Retained("registry.newcomer", Retained.PEOPLE, erasing::eraseUnneededNewcomers);
        }

        @Bean
        Retained peopleNobodyNeeds(Erasing erasing) {
            return new Retained("registry.person", Retained.PEOPLE, erasing::eraseUnneeded);
        }
    }
}
