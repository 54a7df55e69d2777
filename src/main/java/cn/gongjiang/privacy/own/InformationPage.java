package cn.gongjiang.privacy.own;

import cn.gongjiang.privacy.OwnRecords.Kept;
import cn.gongjiang.web.Form;
import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is kept about a worker, masked, with where it comes from, and who looked. */
public record InformationPage(
        List<Shown> records,
        List<LookItem> looks,
        @JsonIgnore Form<ExportForm> form) implements Page {
    /** One record. */
    public record Shown(String heading, @Nullable String no, List<ShownFact> facts) {}

    /** One fact, masked. */
    public record ShownFact(String name, String value, String source) {}

    static InformationPage of(List<Kept> kept, List<LookItem> looks, Form<ExportForm> form) {
        List<Shown> shown = kept.stream()
                .map(k -> new Shown(
                        k.heading(),
                        k.no(),
                        k.facts().stream()
                                .map(f -> new ShownFact(f.name(), f.shown(), f.source()))
                                .toList()))
                .toList();
        return new InformationPage(shown, looks, form);
    }

    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.privacyInformation(this, frame);
    }

    @Override
    public Sheet sheet() {
        return Sheet.of("谁看过", looks)
                .column("时间", LookItem::at)
                .column("谁", LookItem::who)
                .column("做了什么", LookItem::act)
                .column("看了什么", LookItem::what)
                .column("哪条记录", LookItem::about)
                .column("为什么", LookItem::reason)
                .build();
    }
}
