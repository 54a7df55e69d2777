package cn.gongjiang.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.gongjiang.employment.Cast;
import cn.gongjiang.registry.Enterprises;
import cn.gongjiang.world.FreshNumbers;
import cn.gongjiang.world.PlatformTest;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What people hear on the phone of what happens to them: once, at decent hours, and not too often. */
@PlatformTest
class NoticeTests {
    @Autowired
    private ApplicationContext platform;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PhoneBook phones;

    @Autowired
    private Messages messages;

    @Autowired
    private Sending sending;

    @Autowired
    private Clock clock;

    @Autowired
    private TransactionTemplate transaction;

    private Cast.Jobseeker welder;

    /** A notice of the tests. */
    private record Told(String key, long person, LocalDate lastDay, boolean appointment) implements Notice {
        @Override
        public String text() {
            return "测试提醒";
        }
    }

    @BeforeEach
    void a_welder_with_a_phone_at_an_hour_that_is_never_quiet() {
        welder = new Cast(platform).welder(Cast.WUYUAN);
        quiet(0, 0);
    }

    @AfterEach
    void the_parameters_are_as_they_were() {
        jdbc.sql("delete from core.parameter where code like 'notify.%' and effective_from > '1800-01-01'")
                .update();
    }

    private void quiet(int from, int until) {
        the_parameters_are_as_they_were();
        jdbc.sql("""
                        insert into core.parameter (code, effective_from, value, source, verified, note)
                        values ('notify.quiet-from', '2000-01-01', :from, '测试', false, ''),
                            ('notify.quiet-until', '2000-01-01', :until, '测试', false, '')
                        """).param("from", from).param("until", until).update();
    }

    @Test
    void a_referral_is_told_to_the_person_once() {
        Cast cast = new Cast(platform);
        Cast.Post post = cast.post(Cast.WUYUAN, 2);
        assertThat(cast.program()
                        .send("POST", "/referrals", Map.of("jobseeker", welder.no(), "vacancy", post.no()))
                        .status())
                .isEqualTo(303);
        await().atMost(Duration.ofSeconds(20)).until(() -> sent() == 1);
        assertThat(jdbc.sql("select phone_masked from notify.message where person = :person")
                        .param("person", welder.person())
                        .query(String.class)
                        .single())
                .isEqualTo("138****2345");
    }

    @Test
    void an_event_delivered_twice_makes_one_message() {
        Told told = told("a");
        write(told);
        write(told);
        write(told("b"));
        assertThat(messages()).isEqualTo(2);
    }

    /** A notice of the tests to an enterprise. */
    private record ToldToEnterprise(String key, long enterprise, LocalDate lastDay) implements EnterpriseNotice {
        @Override
        public String text() {
            return "测试提醒";
        }
    }

    @Test
    void an_enterprise_hears_once_on_the_phone_it_registered_and_not_in_the_quiet_hours() {
        long factory = platform.getBean(Enterprises.class)
                .add(new Enterprises.NewEnterprise(
                        "海盐有电话厂", FreshNumbers.creditCode(), Cast.WUYUAN, null, null, "13812345678", true, "测试"));
        quiet(0, 24);
        ToldToEnterprise told = new ToldToEnterprise(
                "测试/" + factory, factory, LocalDate.now(clock).plusDays(2));
        for (int i = 0; i < 2; i++) {
            Notices notices = new Notices(phones, messages, sending, clock);
            transaction.executeWithoutResult(status -> notices.write(told));
        }
        assertThat(jdbc.sql("select phone_masked, sent_at is null as waits from notify.message where about = :about")
                        .param("about", told.key())
                        .query()
                        .listOfRows())
                .containsExactly(Map.of("phone_masked", "138****5678", "waits", true));
    }

    @Test
    void in_the_quiet_hours_a_message_waits_for_their_end() {
        quiet(0, 24);
        write(told("a"));
        Instant again = held();
        LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
        assertThat(again).isEqualTo(tomorrow.atStartOfDay(clock.getZone()).toInstant());
        assertThat(sent()).isZero();
        quiet(0, 0);
        goesOut(1);
    }

    @Test
    void the_budget_of_a_person_holds_back_what_is_too_much_until_the_week_is_over() {
        Instant first = clock.instant().minus(Duration.ofDays(6));
        for (int i = 0; i < 3; i++) {
            write(told("n" + i));
            await().atMost(Duration.ofSeconds(20)).until(() -> sent() == messages());
        }
        jdbc.sql("update notify.message set sent_at = :at where person = :person and about = 'n0'")
                .param("at", Timestamp.from(first))
                .param("person", welder.person())
                .update();
        write(told("n3"));
        Instant due = first.plus(Duration.ofDays(7));
        assertThat(held()).isBetween(due.minusMillis(1), due.plusMillis(1));
        assertThat(sent()).isEqualTo(3);
        jdbc.sql(
                        "update notify.message set sent_at = sent_at - interval '2 days' where about = 'n0' and person = :person")
                .param("person", welder.person())
                .update();
        goesOut(4);
    }

    @Test
    void an_appointment_is_counted_but_does_not_wait_for_the_budget() {
        for (int i = 0; i < 4; i++) {
            write(new Told("n" + i, welder.person(), LocalDate.now(clock).plusDays(2), true));
        }
        await().atMost(Duration.ofSeconds(20)).until(() -> sent() == 4);
        write(told("n4"));
        assertThat(held()).isAfter(clock.instant().plus(Duration.ofDays(6)));
    }

    @Test
    void a_message_of_yesterday_is_given_up() {
        write(new Told("a", welder.person(), LocalDate.now(clock).minusDays(1), false));
        await().atMost(Duration.ofSeconds(20)).until(() -> messages() == 0 || givenUp() == 1);
        assertThat(sent()).isZero();
    }

    @Test
    void somebody_without_a_phone_gets_none() {
        write(new Told("a", -1, LocalDate.now(clock), false));
        assertThat(jdbc.sql("select count(*) from notify.message where person = -1")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    /** Until when the last message waits; the job may be at it in the same moment. */
    private Instant held() {
        Optional<Instant> again = await().until(() -> sending.send(last()), Optional::isPresent);
        return again.orElseThrow();
    }

    private void goesOut(long sent) {
        await().until(() -> sending.send(last()).isEmpty() && sent() == sent);
    }

    private Told told(String key) {
        return new Told(key, welder.person(), LocalDate.now(clock).plusDays(30), false);
    }

    private void write(Notice notice) {
        Notices notices = new Notices(phones, messages, sending, clock);
        transaction.executeWithoutResult(status -> notices.write(notice));
    }

    private long last() {
        return count("max(id)", "true");
    }

    private long messages() {
        return count("count(*)", "true");
    }

    private long sent() {
        return count("count(*)", "sent_at is not null");
    }

    private long givenUp() {
        return count("count(*)", "gave_up_at is not null");
    }

    private long count(String what, String which) {
        return jdbc.sql("select " + what + " from notify.message where person = :person and " + which)
                .param("person", welder.person())
                .query(Long.class)
                .single();
    }
}
