package cn.gongjiang.employment.reveal;

import cn.gongjiang.employment.jobseeker.JobseekerItem;
import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import gg.jte.models.runtime.JteModel;
import java.time.LocalDateTime;
import java.util.List;

/** One field in clear, for the one who asked, until {@code until}. */
public record RevealPage(
        @JsonIgnore JobseekerItem jobseeker, @JsonUnwrapped RevealItem reveal, String value, LocalDateTime until)
        implements Page {
    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.employmentReveal(this, frame);
    }

    @Override
    public Sheet sheet() {
        return Sheet.of("查看", List.of(this))
                .column("看了什么", page -> page.reveal().what())
                .column("内容", RevealPage::value)
                .column("理由", page -> page.reveal().reason())
                .build();
    }
}
