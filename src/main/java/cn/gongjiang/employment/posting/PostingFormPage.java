package cn.gongjiang.employment.posting;

import cn.gongjiang.employment.vacancy.VacancyItem;
import cn.gongjiang.employment.vacancy.VacancyList;
import cn.gongjiang.web.Form;
import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import gg.jte.models.runtime.JteModel;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The form of a vacancy, new or as it stands.
 *
 * @param forOthers whether an official writes it, who says for which enterprise
 */
public record PostingFormPage(
        @Nullable VacancyItem vacancy,
        @Nullable Integer version,
        boolean forOthers,
        List<String> divisions,
        @JsonIgnore Form<PostingForm> form)
        implements Page {
    static Form<PostingForm> known(Posting posting) {
        Told told = posting.told();
        Map<String, String> values = new HashMap<>(told.wordings());
        put(values, "kind", told.terms().kind());
        put(values, "headcount", told.headcount());
        put(values, "payMin", plain(told.terms().hourlyMin() == null ? told.payMin() : null));
        put(values, "payMax", plain(told.terms().hourlyMin() == null ? told.payMax() : null));
        put(values, "hourlyMin", plain(told.terms().hourlyMin()));
        put(values, "hourlyMax", plain(told.terms().hourlyMax()));
        put(values, "weeklyHours", told.terms().weeklyHours());
        put(values, "payCycle", told.terms().payCycle());
        put(values, "shift", told.shift());
        put(values, "division", told.division());
        put(values, "address", told.terms().address());
        put(values, "education", told.education());
        put(values, "insurance", told.terms().insurance());
        put(values, "contact", told.terms().contact());
        put(values, "dispatched", yesOrNo(told.terms().dispatched()));
        put(values, "closesOn", told.closesOn());
        return Form.known(values);
    }

    private static void put(Map<String, String> values, String field, @Nullable Object value) {
        values.put(field, value == null ? "" : value.toString());
    }

    private static @Nullable String plain(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.stripTrailingZeros().toPlainString();
    }

    private static @Nullable String yesOrNo(@Nullable Boolean yes) {
        return yes == null ? null : yes ? "是" : "否";
    }

    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.employmentPostingForm(this, frame);
    }

    @Override
    public Sheet sheet() {
        return VacancyList.sheet(Stream.of(vacancy).filter(Objects::nonNull).toList());
    }

    /** The version that was read: the one typed until others' changes were told, then the present one. */
    @JsonIgnore
    public String read() {
        boolean told = form.problem("version").isEmpty() && form.has("version");
        return told ? form.typed("version") : version == null ? "" : version.toString();
    }
}
