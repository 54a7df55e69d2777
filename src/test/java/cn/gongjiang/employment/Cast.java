package cn.gongjiang.employment;

import cn.gongjiang.core.IdentityNumber;
import cn.gongjiang.employment.jobseeker.Jobseekers;
import cn.gongjiang.employment.posting.Postings;
import cn.gongjiang.employment.vacancy.PayCycle;
import cn.gongjiang.employment.vacancy.Vacancies;
import cn.gongjiang.employment.vacancy.VacancyKind;
import cn.gongjiang.employment.vacancy.VacancyTerms;
import cn.gongjiang.identity.Accounts;
import cn.gongjiang.identity.Clients;
import cn.gongjiang.identity.Role;
import cn.gongjiang.registry.Enterprises;
import cn.gongjiang.registry.People;
import cn.gongjiang.world.Caller;
import cn.gongjiang.world.FreshNumbers;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** Who lives in the tests of 就在海盐: welders who look for work, enterprises with posts for them, and those who help. */
public final class Cast {
    public static final String WUYUAN = "330424001";
    public static final String BAIBU = "330424102";
    public static final String YUCHENG = "330424103";
    public static final String WELDER = "6-18-02-04";
    private static final String PASSWORD = "long-enough-2026";
    private static final Set<String> RIGHTS = Set.of(
            "people.read",
            "people.write",
            "registry.merge",
            "unions.read",
            "unions.write",
            "venues.read",
            "venues.write",
            "teams.read",
            "teams.write",
            "enterprises.read",
            "enterprises.write",
            "jobseekers.read",
            "vacancies.read",
            "matches.read",
            "referrals.read",
            "referrals.write",
            "referrals.answer",
            "placements.write",
            "trainings.write",
            "courses.write",
            "figures.read",
            "occupations.read");

    private static final VacancyTerms TERMS = new VacancyTerms(
            VacancyKind.FULL_TIME, "会电焊", "工业园区 1 号", null, null, 40, PayCycle.MONTH, "五险", "人事部，0573-86000000", false);

    private final ApplicationContext platform;

    public Cast(ApplicationContext platform) {
        this.platform = platform;
    }

    /** Somebody registered. */
    public record Jobseeker(String no, long person, IdentityNumber number) {}

    /** A post of an enterprise. */
    public record Post(String no, long enterprise) {}

    public LocalDate today() {
        return LocalDate.now(platform.getBean(Clock.class));
    }

    /** 陈建国, a welder who registered a year ago. */
    public Jobseeker welder(String division) {
        return welder("陈建国", new IdentityNumber(FreshNumbers.person()), division, today().minusYears(1));
    }

    public Jobseeker welder(String name, IdentityNumber number, String division, LocalDate registeredOn) {
        long person = platform.getBean(People.class)
                .add(List.of(new People.NewPerson(name, number, "13857312345", "某路 1 号", "测试")))
                .getFirst();
        return new Jobseeker(
                platform.getBean(Jobseekers.class)
                        .add(List.of(registration(person, division, registeredOn)))
                        .getFirst(),
                person,
                number);
    }

    public static Jobseekers.Registration registration(long person, String division, LocalDate on) {
        return new Jobseekers.Registration(
                person,
                division,
                "高中",
                "焊工",
                WELDER,
                null,
                "T330424198001010000",
                on,
                "合同到期",
                "焊工",
                List.of(WELDER),
                new BigDecimal("6000"),
                true,
                List.of(),
                List.of("白班"),
                null,
                null,
                "测试",
                "测试",
                null);
    }

    public long enterprise(String name, String division) {
        return platform.getBean(Enterprises.class)
                .add(new Enterprises.NewEnterprise(
                        name, FreshNumbers.creditCode(), division, null, null, null, true, "测试"));
    }

    /** A welder's post of an enterprise of its own, which everybody may see. */
    public Post post(String division, int headcount) {
        return post(enterprise("海盐测试紧固件有限公司", division), "焊工", division, headcount, today().plusDays(30));
    }

    public Post post(long enterprise, String title, String division, int headcount, LocalDate closesOn) {
        String no = platform.getBean(Vacancies.class)
                .add(List.of(new Vacancies.NewVacancy(
                        enterprise,
                        title,
                        "焊工",
                        WELDER,
                        headcount,
                        new BigDecimal("6000"),
                        new BigDecimal("8000"),
                        division,
                        "白班",
                        "初中",
                        null,
                        null,
                        "焊接",
                        "五险",
                        closesOn,
                        TERMS,
                        "测试",
                        "测试",
                        null)))
                .getFirst();
        platform.getBean(Postings.class).publish(List.of(no), today().plusDays(13), "测试");
        return new Post(no, enterprise);
    }

    /** A program that may do all that can be done in 就在海盐. */
    public Caller program() {
        Clients.Credentials credentials = platform.getBean(Clients.class).add("测试程序", RIGHTS);
        return Caller.program(port(), credentials.clientId(), credentials.clientSecret());
    }

    public Caller county() {
        return person(Role.COUNTY, Set.of(), null);
    }

    public Caller town(String... divisions) {
        return person(Role.TOWN, Set.of(divisions), null);
    }

    public Caller enterprise(long enterprise) {
        return person(Role.ENTERPRISE, Set.of(), enterprise);
    }

    /** An account with a role that has nothing to do here. */
    public Caller outsider() {
        return person(Role.ADMINISTRATOR, Set.of(), null);
    }

    public Caller nobody() {
        return Caller.nobody(port());
    }

    /** A registered person who is signed in. */
    public Caller worker(long person) {
        return account(Role.WORKER, Set.of(), null, person);
    }

    private Caller person(Role role, Set<String> divisions, @Nullable Long enterprise) {
        return account(role, divisions, enterprise, null);
    }

    /** Somebody with an account that was opened for them a moment ago. */
    public Caller account(Role role, Set<String> divisions, @Nullable Long enterprise, @Nullable Long person) {
        String login = "t-" + UUID.randomUUID();
        platform.getBean(Accounts.class)
                .open(new Accounts.NewAccount(
                        login, "测试" + role.word(), role, divisions, enterprise, person, PASSWORD));
        return Caller.person(port(), login, PASSWORD);
    }

    private int port() {
        return Integer.parseInt(platform.getEnvironment().getRequiredProperty("local.server.port"));
    }
}
