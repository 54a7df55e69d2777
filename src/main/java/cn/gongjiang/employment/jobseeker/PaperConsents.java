package cn.gongjiang.employment.jobseeker;

import cn.gongjiang.employment.Uses;
import cn.gongjiang.employment.jobseeker.Jobseekers.Registration;
import cn.gongjiang.privacy.Consents;
import cn.gongjiang.privacy.Purpose;
import cn.gongjiang.privacy.Purposes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The signatures on registration forms: whoever is registered has signed to be referred, and where something sensitive is
 * told, to that; the form stays with the registering office. What somebody has said themselves is never written over.
 */
@Component
class PaperConsents {
    private final Consents consents;
    private final Purposes purposes;
    private final Clock clock;

    PaperConsents(Consents consents, Purposes purposes, Clock clock) {
        this.consents = consents;
        this.purposes = purposes;
        this.clock = clock;
    }

    /** Without the sensitive part of those who said no to it. */
    List<Registration> heeded(List<Registration> told) {
        List<Long> asked = told.stream()
                .filter(Registration::isSensitive)
                .map(Registration::person)
                .toList();
        Set<Long> refused = asked.isEmpty() ? Set.of() : consents.refused(asked, Uses.HARDSHIP);
        return told.stream()
                .map(r -> refused.contains(r.person()) ? r.withoutSensitive() : r)
                .toList();
    }

    /** Belongs to the caller's transaction. */
    void add(List<Registration> registrations) {
        add(registrations, Uses.REFERRAL, r -> true);
        add(registrations, Uses.HARDSHIP, Registration::isSensitive);
    }

    private void add(List<Registration> registrations, String code, Predicate<Registration> signed) {
        Purpose purpose = purposes.on(LocalDate.now(clock), code).orElseThrow();
        registrations.stream()
                .filter(signed)
                .collect(Collectors.groupingBy(Registration::source, Collectors.toList()))
                .forEach((source, rows) -> consents.addUnasked(
                        rows.stream().map(Registration::person).toList(),
                        purpose,
                        source,
                        rows.getFirst().recordedBy()));
    }
}
