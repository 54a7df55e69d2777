package cn.gongjiang.employment;

import cn.gongjiang.identity.Right;
import cn.gongjiang.identity.Role;
import cn.gongjiang.identity.audit.AuditedAct;
import cn.gongjiang.registry.PersonalField;
import cn.gongjiang.web.MenuEntry;
import cn.gongjiang.web.MenuEntry.Line;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may do what in 就在海盐, and where it stands in the menu. */
@Configuration(proxyBeanMethods = false)
class EmploymentRights {
    @Bean
    Right jobseekersRead() {
        return Right.of("jobseekers.read", "看求职者", Role.COUNTY, Role.TOWN, Role.ENTERPRISE, Role.PROGRAM);
    }

    @Bean
    Right vacanciesRead() {
        return Right.of("vacancies.read", "看岗位", Role.COUNTY, Role.TOWN, Role.ENTERPRISE, Role.PROGRAM);
    }

    @Bean
    Right ownRegistration() {
        return Right.of("registration.own", "看自己的求职登记和适合的岗位", Role.WORKER);
    }

    @Bean
    Right matchesRead() {
        return Right.of("matches.read", "看匹配", Role.COUNTY, Role.TOWN, Role.ENTERPRISE, Role.PROGRAM);
    }

    @Bean
    Right referralsRead() {
        return Right.of("referrals.read", "看推荐", Role.COUNTY, Role.TOWN, Role.ENTERPRISE, Role.PROGRAM);
    }

    @Bean
    Right referralsWrite() {
        return Right.of("referrals.write", "推荐求职者", Role.COUNTY, Role.TOWN);
    }

    @Bean
    Right referralsAnswer() {
        return Right.of("referrals.answer", "登记面试和结果", Role.COUNTY, Role.TOWN, Role.ENTERPRISE);
    }

    @Bean
    Right pushesRead() {
        return Right.of("pushes.read", "看推送和答复", Role.COUNTY, Role.TOWN, Role.PROGRAM);
    }

    @Bean
    Right pushesWrite() {
        return Right.of("pushes.write", "推送岗位、搁置推荐", Role.COUNTY, Role.TOWN);
    }

    @Bean
    Right placementsWrite() {
        return Right.of("placements.write", "登记和撤销就业", Role.COUNTY, Role.TOWN);
    }

    @Bean
    Right followUpsRead() {
        return Right.of("followups.read", "看就业回访", Role.COUNTY, Role.TOWN, Role.PROGRAM);
    }

    @Bean
    Right followUpsWrite() {
        return Right.of("followups.write", "记就业回访", Role.COUNTY, Role.TOWN);
    }

    @Bean
    Right registrationsWrite() {
        return Right.of("registrations.write", "在窗口登记求职", Role.COUNTY, Role.TOWN);
    }

    @Bean
    Right contactsRead() {
        return Right.of("contacts.read", "看跟踪服务", Role.COUNTY, Role.TOWN, Role.PROGRAM);
    }

    @Bean
    Right contactsWrite() {
        return Right.of("contacts.write", "记跟踪服务", Role.COUNTY, Role.TOWN);
    }

    @Bean
    Right trainingsWrite() {
        return Right.of("trainings.write", "登记培训", Role.COUNTY, Role.TOWN);
    }

    @Bean
    Right reveals() {
        return Right.of("people.reveal", "说明理由后查看身份信息", Role.COUNTY, Role.TOWN);
    }

    @Bean
    AuditedAct revealing() {
        return new AuditedAct("reveal", "查看身份信息", AuditedAct.words(PersonalField.values()));
    }

    @Bean
    MenuEntry jobseekersEntry() {
        return new MenuEntry(Line.RIGHTS, 10, "求职者", "/jobseekers", "people", "jobseekers.read");
    }

    @Bean
    MenuEntry vacanciesEntry() {
        return new MenuEntry(Line.RIGHTS, 11, "岗位", "/vacancies", "briefcase", "vacancies.read");
    }

    @Bean
    MenuEntry pushesEntry() {
        return new MenuEntry(Line.RIGHTS, 12, "推送与答复", "/pushes", "send", "pushes.read");
    }

    @Bean
    MenuEntry ownRegistrationEntry() {
        return new MenuEntry(Line.RIGHTS, 12, "我要找工作", "/me/registration", "search", "registration.own");
    }

    @Bean
    MenuEntry ownJobsEntry() {
        return new MenuEntry(Line.RIGHTS, 13, "适合我的岗位", "/me/jobs", "briefcase", "registration.own");
    }

    @Bean
    MenuEntry contactsEntry() {
        return new MenuEntry(Line.RIGHTS, 10, "跟踪服务", "/contacts", "phone", "contacts.read");
    }

    @Bean
    MenuEntry followUpsEntry() {
        return new MenuEntry(Line.RIGHTS, 15, "就业回访", "/follow-ups", "check", "followups.read");
    }

    @Bean
    MenuEntry referralsEntry() {
        return new MenuEntry(Line.RIGHTS, 14, "推荐与就业", "/referrals", "link", "referrals.read");
    }
}
