package cn.gongjiang.identity.accounts;

import cn.gongjiang.identity.Role;
import cn.gongjiang.web.Form;
import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import gg.jte.models.runtime.JteModel;
import java.util.Arrays;
import java.util.List;

/** The form that opens an account. */
public record NewAccountPage(
        List<String> roles,
        List<String> divisions,
        @JsonIgnore Form<AccountForm> form) implements Page {
    /** Workers open theirs themselves, with their phone; programs are no accounts. */
    static final List<Role> ROLES = Arrays.stream(Role.values())
            .filter(role -> role != Role.WORKER && role != Role.PROGRAM)
            .toList();

    static NewAccountPage of(List<String> divisions, Form<AccountForm> form) {
        return new NewAccountPage(ROLES.stream().map(Role::word).toList(), divisions, form);
    }

    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.identityNewAccount(this, frame);
    }

    @Override
    public Sheet sheet() {
        return Sheet.of("角色", roles).column("角色", role -> role).build();
    }
}
