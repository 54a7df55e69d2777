package cn.gongjiang.home;

import cn.gongjiang.web.Frame;
import cn.gongjiang.web.MenuEntry;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;

/** What somebody can open in one of the lines of the platform. */
public record LinePage(String name, List<MenuEntry> entries) implements Page {
    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.homeLine(this, frame);
    }

    @Override
    public Sheet sheet() {
        return Sheet.of(name, entries)
                .column("名称", MenuEntry::label)
                .column("地址", MenuEntry::address)
                .build();
    }
}
