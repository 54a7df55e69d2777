package cn.gongjiang.privacy.own;

import cn.gongjiang.privacy.OwnRecords.Kept;
import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The own data in clear, to take along, for ten minutes. The page shows none of it: it leads to the files. */
public record ExportPage(@JsonIgnore long line, List<Row> items) implements Page {
    /** One fact. */
    public record Row(String record, @Nullable String no, String name, String value, String source) {}

    static List<Row> rows(List<Kept> kept) {
        return kept.stream()
                .flatMap(
                        k -> k.facts().stream().map(f -> new Row(k.heading(), k.no(), f.name(), f.value(), f.source())))
                .toList();
    }

    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.privacyExport(this, frame);
    }

    @Override
    public Sheet sheet() {
        return Sheet.of("我的信息", items)
                .column("记录", Row::record)
                .column("编号", Row::no)
                .column("名称", Row::name)
                .column("内容", Row::value)
                .column("来源", Row::source)
                .build();
    }
}
