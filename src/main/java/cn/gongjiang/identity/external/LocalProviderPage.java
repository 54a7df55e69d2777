package cn.gongjiang.identity.external;

import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import gg.jte.models.runtime.JteModel;
import java.util.List;

/** Who can be chosen at the local provider, where a real one would ask for its own sign-in. */
public record LocalProviderPage(@JsonIgnore List<Way> ways) implements Page {
    /** Three who proved their real name, and one who did not. */
    static final List<LocalProvider.Known> KNOWN = List.of(
            new LocalProvider.Known("demo-1", 3),
            new LocalProvider.Known("demo-2", 3),
            new LocalProvider.Known("demo-3", 4),
            new LocalProvider.Known("demo-4", 2));

    /** Somebody, and the address that leads back to the service as them. */
    public record Way(String subject, int level, String address) {}

    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.identityLocalProvider(this, frame);
    }

    @Override
    public Sheet sheet() {
        return Sheet.of("演示认证", ways)
                .column("身份", Way::subject)
                .column("实名等级", Way::level)
                .build();
    }
}
