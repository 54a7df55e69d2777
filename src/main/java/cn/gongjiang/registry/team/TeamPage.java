package cn.gongjiang.registry.team;

import cn.gongjiang.web.Form;
import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import gg.jte.models.runtime.JteModel;
import java.util.List;

/** One team with those of its members whom the viewer may see. */
public record TeamPage(
        @JsonUnwrapped TeamItem team,
        List<TeamMember> people,
        @JsonIgnore Form<MemberForm> form) implements Page {
    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.registryTeam(this, frame);
    }

    @Override
    public Sheet sheet() {
        return Sheet.of("队员", people)
                .column("人员编号", TeamMember::person)
                .column("姓名", TeamMember::name)
                .column("加入", TeamMember::since)
                .build();
    }
}
