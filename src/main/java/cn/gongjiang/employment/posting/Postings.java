package cn.gongjiang.employment.posting;

import cn.gongjiang.employment.vacancy.VacancyListing;
import cn.gongjiang.employment.vacancy.VacancyTerms;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where vacancies stand on their way to everybody, and what was done with each. Acts are only added. */
@Repository
public class Postings {
    private final JdbcClient jdbc;

    Postings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Shows them to everybody until that day or their last one; whoever calls has held them against the rules. */
    public void publish(Collection<String> numbers, LocalDate until, String by) {
        show(numbers, until, Act.PUBLISHED, by);
    }

    /** The same again: their enterprise still recruits. */
    public void confirm(Collection<String> numbers, LocalDate until, String by) {
        show(numbers, until, Act.CONFIRMED, by);
    }

    private void show(Collection<String> numbers, LocalDate until, Act act, String by) {
        jdbc.sql("""
                        with shown as (
                            update employment.vacancy set standing = 'PUBLISHED', shown_until = least(closes_on, :until)
                            where no = any(:numbers)
                            returning no, version, shown_until)
                        insert into employment.vacancy_act (vacancy, act, version, detail, recorded_by)
                        select no, :act, version, '公开到 ' || shown_until, :by from shown order by no
                        """)
                .param("numbers", numbers.toArray(String[]::new))
                .param("until", until)
                .param("act", act.name())
                .param("by", by)
                .update();
    }

    /** The numbers of those that everybody sees today. */
    List<String> shown(LocalDate today) {
        return jdbc.sql("select v.no from employment.vacancy v where true " + VacancyListing.PUBLISHED
                        + " order by v.no")
                .param("today", today)
                .query(String.class)
                .list();
    }

    /** Those that everybody sees until that day at the latest though they hold longer, and that nobody was reminded of yet. */
    List<ConfirmationDue> due(LocalDate today, LocalDate until) {
        return jdbc.sql("""
                        select v.no, v.enterprise, v.title, v.shown_until from employment.vacancy v
                        where v.shown_until <= :until and v.shown_until < v.closes_on
                          and not exists (select 1 from employment.vacancy_act a
                              where a.vacancy = v.no and a.act = 'REMINDED'
                                and a.id > (select max(c.id) from employment.vacancy_act c
                                    where c.vacancy = v.no and c.act in ('PUBLISHED', 'CONFIRMED')))
                        """ + VacancyListing.PUBLISHED + " order by v.no")
                .param("today", today)
                .param("until", until)
                .query((row, n) -> new ConfirmationDue(
                        row.getString("no"),
                        row.getLong("enterprise"),
                        row.getString("title"),
                        row.getObject("shown_until", LocalDate.class)))
                .list();
    }

    /** Nobody else writes it until the end of the transaction. @return its version; empty when there is none */
    Optional<Integer> lock(String no) {
        return jdbc.sql("select version from employment.vacancy where no = :no for update")
                .param("no", no)
                .query(Integer.class)
                .optional();
    }

    /** Writes over what the enterprise says; what was public stays so no longer than it says. */
    void write(String no, Told told, @Nullable String occupation, @Nullable String division) {
        jdbc.sql("""
                        update employment.vacancy set title = :title, occupation_words = :words, occupation = :occupation,
                            headcount = :headcount, pay_min = :payMin, pay_max = :payMax, division = :division, shift = :shift,
                            education = :education, certificate = :certificate, duties = :duties, benefits = :benefits,
                            closes_on = :closesOn, kind = :kind, requirements = :requirements, address = :address,
                            hourly_min = :hourlyMin, hourly_max = :hourlyMax, weekly_hours = :weeklyHours,
                            pay_cycle = :payCycle, insurance = :insurance, contact = :contact, dispatched = :dispatched,
                            version = version + 1, shown_until = least(shown_until, :closesOn)
                        where no = :no
                        """)
                .param("no", no)
                .param("occupation", occupation)
                .param("division", division)
                .params(said(told))
                .params(said(told.terms()))
                .update();
    }

    private static Map<String, @Nullable Object> said(Told told) {
        Map<String, @Nullable Object> said = new HashMap<>();
        said.put("title", told.title());
        said.put("words", told.occupation());
        said.put("headcount", told.headcount());
        said.put("payMin", told.payMin());
        said.put("payMax", told.payMax());
        said.put("shift", told.shift());
        said.put("education", told.education());
        said.put("certificate", told.certificate());
        said.put("duties", told.duties());
        said.put("benefits", told.benefits());
        said.put("closesOn", told.closesOn());
        return said;
    }

    private static Map<String, @Nullable Object> said(VacancyTerms terms) {
        Map<String, @Nullable Object> said = new HashMap<>();
        said.put("kind", terms.kind() == null ? null : terms.kind().name());
        said.put("requirements", terms.requirements());
        said.put("address", terms.address());
        said.put("hourlyMin", terms.hourlyMin());
        said.put("hourlyMax", terms.hourlyMax());
        said.put("weeklyHours", terms.weeklyHours());
        said.put("payCycle", terms.payCycle() == null ? null : terms.payCycle().name());
        said.put("insurance", terms.insurance());
        said.put("contact", terms.contact());
        said.put("dispatched", terms.dispatched());
        return said;
    }

    /** Not public, for a reason that the act says. */
    void stand(String no, Standing standing) {
        jdbc.sql("update employment.vacancy set standing = :standing, shown_until = null where no = :no")
                .param("standing", standing.name())
                .param("no", no)
                .update();
    }

    /** Where a vacancy stands that is not public. */
    enum Standing {
        DRAFT,
        REVIEW,
        REFUSED,
        TAKEN_DOWN
    }

    void close(String no, LocalDate on) {
        jdbc.sql("update employment.vacancy set closed_on = :on where no = :no")
                .param("on", on)
                .param("no", no)
                .update();
    }

    void note(String no, Act act, String detail, String by) {
        note(no, act, detail, null, by);
    }

    /** @param print of a review that passed: the hash of the wording that was read */
    void note(String no, Act act, String detail, @Nullable String print, String by) {
        jdbc.sql("""
                        insert into employment.vacancy_act (vacancy, act, version, detail, print, recorded_by)
                        select no, :act, version, :detail, :print, :by from employment.vacancy where no = :no
                        """)
                .param("no", no)
                .param("act", act.name())
                .param("detail", detail)
                .param("print", print)
                .param("by", by)
                .update();
    }
}
