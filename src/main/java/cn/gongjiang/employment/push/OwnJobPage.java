package cn.gongjiang.employment.push;

import cn.gongjiang.web.Form;
import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import gg.jte.models.runtime.JteModel;
import java.util.List;

/** One vacancy for me: why it suits me or not, and the buttons to answer. */
public record OwnJobPage(
        @JsonUnwrapped OwnJob job, @JsonIgnore Form<?> form) implements Page {
    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.employmentOwnJob(this, frame);
    }

    @Override
    public Sheet sheet() {
        return new OwnJobList(new OwnJobs.Parts(List.of(), List.of(job), List.of()), true, true).sheet();
    }

    /** The last word was a yes. */
    @JsonIgnore
    public boolean isWanted() {
        return JobAnswer.WANTED.toString().equals(job.answer());
    }
}
