package cn.gongjiang.registry;

import cn.gongjiang.web.Form;
import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One enterprise: its record, its union, how many are known to work there, and what was corrected. */
public record EnterprisePage(
        @JsonUnwrapped EnterpriseItem enterprise,
        Standing standing,
        List<EnterpriseChangeItem> changes,
        @JsonIgnore Form<EnterpriseChangeForm> form)
        implements Page {
    /** The union's number and name, how many work there today, and into which record this one was merged. */
    public record Standing(
            @Nullable String unionNo,
            @Nullable String unionName,
            int staff,
            @Nullable String mergedInto) {}

    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.registryEnterprise(this, frame);
    }

    @Override
    public Sheet sheet() {
        return EnterpriseList.sheet(List.of(enterprise));
    }
}
