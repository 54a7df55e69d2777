package cn.gongjiang.skills;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.exchange.ImportContext;
import cn.gongjiang.exchange.ImportRow;
import cn.gongjiang.exchange.Judgement.Fate;
import cn.gongjiang.text.Meanings;
import cn.gongjiang.world.PlatformTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
class OccupationImportModuleTests {
    private static final ImportContext CONTEXT = new ImportContext(LocalDate.of(2026, 11, 24), "测试", "1");

    @Autowired
    private OccupationImport occupationImport;

    @Autowired
    private Occupations occupations;

    @Autowired
    private OccupationFinder finder;

    @Autowired
    private KeptMeanings meanings;

    @Autowired
    private Meanings model;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void an_imported_occupation_is_found_by_name_and_code_and_is_unchanged_the_next_time() {
        List<ImportRow> rows = List.of(row("6-09-01-04", "毛笔制作工"));
        assertThat(fates(rows)).containsExactly(Fate.NEW);
        occupationImport.write(rows, CONTEXT);
        occupationImport.awaitUsable();
        assertThat(occupations.name("6-09-01-04")).isEqualTo("毛笔制作工");
        assertThat(finder.find("毛笔制作工").confident()).isTrue();
        assertThat(finder.find("6-09-01-04").items()).hasSize(1);
        assertThat(fates(rows)).containsExactly(Fate.UNCHANGED);
    }

    @Test
    void an_imported_occupation_is_found_by_what_its_name_means_as_soon_as_it_is_usable() {
        occupationImport.write(List.of(row("6-03-01-02", "烟叶评级员")), CONTEXT);
        occupationImport.awaitUsable();
        assertThat(meanings.kept("烟叶评级员")).isPresent();
        assertThat(finder.find("给烟叶分等级的").items().getFirst().name()).isEqualTo("烟叶评级员");
    }

    @Test
    void meanings_that_were_lost_are_read_again() {
        occupationImport.write(List.of(row("6-09-01-09", "印泥制作工")), CONTEXT);
        jdbc.sql("delete from skills.meaning").update();
        KeptMeanings another = new KeptMeanings(jdbc, model);
        Occupations anew = new Occupations(jdbc, another);
        anew.refresh();
        assertThat(another.kept("印泥制作工")).isEmpty();
        anew.readMissingMeanings();
        anew.refresh();
        assertThat(another.kept("印泥制作工")).isPresent();
        assertThat(anew.senses().of("6-09-01-09")).isPresent();
    }

    @Test
    void another_name_for_a_known_code_is_said_and_left() {
        var judgement = occupationImport
                .judge(List.of(row("6-18-02-04", "电焊机操作工")), CONTEXT)
                .getFirst();
        assertThat(judgement.fate()).isEqualTo(Fate.UNCHANGED);
        assertThat(judgement.findings().getFirst().reason()).contains("焊工");
    }

    @Test
    void shipping_again_keeps_what_officials_imported() {
        occupationImport.write(List.of(row("6-09-01-08", "绘图仪器制作工")), CONTEXT);
        occupations.afterPropertiesSet();
        assertThat(occupations.find("6-09-01-08"))
                .hasValueSatisfying(o -> assertThat(o.shipped()).isFalse());
        assertThat(occupations.find("6-18-02-04"))
                .hasValueSatisfying(o -> assertThat(o.aliases()).contains("氩弧焊"));
    }

    private List<Fate> fates(List<ImportRow> rows) {
        return occupationImport.judge(rows, CONTEXT).stream().map(j -> j.fate()).toList();
    }

    private static ImportRow row(String code, String name) {
        return new ImportRow(2, Map.of(OccupationImport.CODE.name(), code, OccupationImport.NAME.name(), name));
    }
}
