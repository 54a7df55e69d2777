package cn.gongjiang.skills;

import cn.gongjiang.exchange.CellReader;
import cn.gongjiang.exchange.Column;
import cn.gongjiang.exchange.Finding;
import cn.gongjiang.exchange.ImportContext;
import cn.gongjiang.exchange.ImportKind;
import cn.gongjiang.exchange.ImportRow;
import cn.gongjiang.exchange.Judgement;
import cn.gongjiang.exchange.PlainText;
import cn.gongjiang.exchange.Reading;
import cn.gongjiang.exchange.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Import of the full Classification of Occupations, known by code. What is already there stays as it is. */
@Component
class OccupationImport implements ImportKind {
    static final Column<String> CODE =
            Column.required("职业编码", codeReader()).also("code", "职业代码", "编码", "代码", "职业（工种）编码", "职业分类代码");
    static final Column<String> NAME =
            Column.required("职业名称", PlainText.upTo(100)).also("name", "名称", "职业", "职业（工种）名称");

    private final Occupations occupations;

    OccupationImport(Occupations occupations) {
        this.occupations = occupations;
    }

    @Override
    public String code() {
        return "occupations";
    }

    @Override
    public String label() {
        return "职业";
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(CODE, NAME);
    }

    @Override
    public Optional<Sameness> sameness(ImportRow row) {
        return Optional.of(new Sameness(CODE, row.require(CODE), "同一个职业"));
    }

    @Override
    public List<Judgement> judge(List<ImportRow> rows, ImportContext context) {
        Map<String, String> there =
                occupations.names(rows.stream().map(row -> row.require(CODE)).toList());
        return rows.stream().map(row -> judge(row, there)).toList();
    }

    private static Judgement judge(ImportRow row, Map<String, String> there) {
        String name = there.get(row.require(CODE));
        if (name == null) {
            return Judgement.of(Judgement.Fate.NEW);
        }
        return name.equals(row.require(NAME))
                ? Judgement.of(Judgement.Fate.UNCHANGED)
                : Judgement.of(
                        Judgement.Fate.UNCHANGED,
                        Finding.warning(NAME, row.require(NAME), "这个编码登记的是“" + name + "”，没有改动"));
    }

    @Override
    public void write(List<ImportRow> rows, ImportContext context) {
        occupations.add(rows.stream()
                .map(row -> new Occupation(row.require(CODE), row.require(NAME), List.of(), false))
                .toList());
    }

    @Override
    public void awaitUsable() {
        occupations.awaitSeenEverywhere();
    }

    private static CellReader<String> codeReader() {
        CellReader<String> plain = PlainText.upTo(30);
        return (cell, today) -> plain.read(cell, today).then(OccupationImport::code);
    }

    private static Reading<String> code(String typed) {
        String code = Texts.squeezed(typed).replaceAll("[-‐‑‒–—―−]", "-");
        return code.matches(Occupation.CODE) ? Reading.of(code) : Reading.unreadable("编码要像 6-18-02-04 这样，四段数字用短横隔开");
    }
}
