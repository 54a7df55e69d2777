package cn.gongjiang.identity.accounts;

import cn.gongjiang.identity.Right;
import cn.gongjiang.identity.Role;
import cn.gongjiang.identity.audit.AuditedAct;
import cn.gongjiang.web.MenuEntry;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who keeps the accounts, where they stand in the menu, and how the log speaks of them. */
@Configuration(proxyBeanMethods = false)
class AccountRights {
    @Bean
    Right accountsRight() {
        return Right.of("accounts", "开账号、停账号、发设置密码的链接", Role.ADMINISTRATOR);
    }

    @Bean
    MenuEntry accountsEntry() {
        return new MenuEntry(MenuEntry.Line.OFFICE, 50, "账号", "/accounts", "people", "accounts");
    }

    @Bean
    AuditedAct signIn() {
        return new AuditedAct(
                "sign-in",
                "登录",
                Map.of(
                        "PASSWORD",
                        "账号密码",
                        "CODE",
                        "手机验证码",
                        "PROVIDER",
                        "统一身份认证",
                        "SECOND",
                        "密码和验证器",
                        "RECOVERY",
                        "密码和备用码"));
    }

    @Bean
    AuditedAct accountOpen() {
        return new AuditedAct("account.open", "开账号", AuditedAct.words(Role.values()));
    }

    @Bean
    AuditedAct accountInvite() {
        return new AuditedAct("account.invite", "发设置密码的链接", Map.of());
    }

    @Bean
    AuditedAct accountClose() {
        return new AuditedAct("account.close", "停用账号", Map.of());
    }

    @Bean
    AuditedAct accountReopen() {
        return new AuditedAct("account.reopen", "恢复账号", Map.of());
    }

    @Bean
    AuditedAct accountSessionsEnd() {
        return new AuditedAct("account.sessions-end", "结束登录", Map.of());
    }

    @Bean
    AuditedAct secondFactor() {
        return new AuditedAct("second-factor", "两步登录", Map.of("ON", "开通", "OFF", "关闭"));
    }

    @Bean
    AuditedAct password() {
        return new AuditedAct("password", "设置密码", Map.of("INVITATION", "用链接", "CHANGE", "本人修改"));
    }
}
