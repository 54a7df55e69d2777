package cn.gongjiang.employment.survey;

import cn.gongjiang.web.Form;
import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One round: to staff what is short where; to an enterprise its answer, and the form with what is known already.
 *
 * @param shortages by occupation and street or town, of what the viewer may see
 * @param rows how many lines the form has
 * @param answeredOn when the viewer's enterprise answered last
 */
public record SurveyPage(
        @JsonUnwrapped SurveyItem survey,
        List<ShortageSum> shortages,
        @JsonIgnore int rows,
        @JsonIgnore @Nullable LocalDate answeredOn,
        @JsonIgnore Form<AnswerForm> form)
        implements Page {
    @Override
    public JteModel html(Templates templates, Frame frame) {
        return frame.may("surveys.answer")
                ? templates.employmentAnswer(this, frame)
                : templates.employmentSurvey(this, frame);
    }

    @Override
    public Sheet sheet() {
        return Sheet.of("用工缺口", shortages)
                .column("职业编码", ShortageSum::occupation)
                .column("职业", ShortageSum::words)
                .column("镇街", ShortageSum::division)
                .column("缺多少人", ShortageSum::headcount)
                .column("企业", ShortageSum::enterprises)
                .build();
    }
}
