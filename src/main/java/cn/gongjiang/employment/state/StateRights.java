package cn.gongjiang.employment.state;

import cn.gongjiang.employment.jobseeker.RegistrationState;
import cn.gongjiang.identity.Right;
import cn.gongjiang.identity.Role;
import cn.gongjiang.identity.audit.AuditedAct;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may see and record where a registration stands, and how the audit log calls it. */
@Configuration(proxyBeanMethods = false)
class StateRights {
    @Bean
    Right statesRead() {
        return Right.of("states.read", "看登记状态和凭证", Role.COUNTY, Role.TOWN, Role.PROGRAM);
    }

    @Bean
    Right statesWrite() {
        return Right.of("states.write", "记登记状态", Role.COUNTY, Role.TOWN);
    }

    @Bean
    AuditedAct recording() {
        return new AuditedAct(StateDesk.RECORDED, "记登记状态", AuditedAct.words(RegistrationState.values()));
    }

    @Bean
    AuditedAct withdrawing() {
        return new AuditedAct(StateDesk.WITHDRAWN, "撤销登记状态", AuditedAct.words(RegistrationState.values()));
    }
}
