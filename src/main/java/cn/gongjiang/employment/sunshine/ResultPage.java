package cn.gongjiang.employment.sunshine;

import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the county's work for employment has come to, in numbers of which none is about fewer than five. */
public record ResultPage(LocalDate asOf, List<Result> items, List<Place> places) implements Page {
    static final long FEWEST = 5;

    /**
     * One figure with its definition.
     *
     * @param value as people read it; {@code 少于 5} where it is
     * @param parts what a rate was counted from
     */
    public record Result(
            String code,
            String name,
            String value,
            String unit,
            @Nullable String parts,
            String definition) {}

    /** How many public vacancies there are in a street or town. */
    public record Place(String name, long vacancies) {
        @JsonIgnore
        public String words() {
            return shown(vacancies);
        }
    }

    static String shown(long number) {
        return number > 0 && number < FEWEST ? "少于 " + FEWEST : "%,d".formatted(number);
    }

    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.employmentResults(this, frame);
    }

    @Override
    public Sheet sheet() {
        return Sheet.of("就业成果", items)
                .column("指标", Result::name)
                .column("数", Result::value)
                .column("单位", Result::unit)
                .column("分子和分母", Result::parts)
                .column("怎么算的", Result::definition)
                .build();
    }
}
