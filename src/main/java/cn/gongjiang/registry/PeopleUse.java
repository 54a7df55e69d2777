package cn.gongjiang.registry;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;

/** What a module keeps that needs people's records: contributed as a bean. */
public interface PeopleUse {
    /** Those of these people whose record is still needed: something of theirs is not over, or was on that day or later. */
    Set<Long> needed(Collection<Long> people, LocalDate since);

    /** Empties what is personal in what the module keeps about these people, in the caller's transaction. */
    void forget(Collection<Long> people);
}
