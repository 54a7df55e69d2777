package cn.gongjiang.employment.posting;

import cn.gongjiang.core.Decision;
import cn.gongjiang.employment.vacancy.Publication;
import cn.gongjiang.employment.vacancy.VacancyItem;
import cn.gongjiang.employment.vacancy.VacancyList;
import cn.gongjiang.web.Form;
import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import gg.jte.models.runtime.JteModel;
import java.util.List;

/** A vacancy as those who answer for it see it: whether everybody may see it and why, what can be done, what was done. */
public record PostingPage(
        @JsonUnwrapped VacancyItem vacancy,
        int version,
        Decision decision,
        List<ActItem> acts,
        @JsonIgnore Form<?> form)
        implements Page {
    static PostingPage of(Posting posting, Decision decision, List<ActItem> acts, Form<?> form) {
        return new PostingPage(posting.vacancy(), posting.version(), decision, acts, form);
    }

    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.employmentPosting(this, frame);
    }

    @Override
    public Sheet sheet() {
        return VacancyList.sheet(List.of(vacancy));
    }

    @JsonIgnore
    public boolean isOpen() {
        return vacancy.isOpen();
    }

    public boolean stands(Publication publication) {
        return vacancy.publication().equals(publication.toString());
    }

    @JsonIgnore
    public boolean isWaitingForConfirmation() {
        return stands(Publication.UNCONFIRMED);
    }

    /** Whether the enterprise can ask now that everybody sees it. */
    @JsonIgnore
    public boolean mayAsk() {
        return isOpen() && (stands(Publication.DRAFT) || stands(Publication.REFUSED) || stands(Publication.TAKEN_DOWN));
    }

    /** Why it was refused or taken down, as the official said it; empty when it was not. */
    @JsonIgnore
    public String why() {
        Act asked = stands(Publication.TAKEN_DOWN)
                ? Act.TAKEN_DOWN
                : stands(Publication.REFUSED) ? Act.REVIEW_REFUSED : null;
        return acts.stream()
                .filter(act -> act.act() == asked)
                .findFirst()
                .map(ActItem::detail)
                .orElse("");
    }

    /** What an official has to read. */
    @JsonIgnore
    public String asked() {
        return acts.stream()
                .filter(act -> act.act() == Act.REVIEW_ASKED)
                .findFirst()
                .map(ActItem::detail)
                .orElse("");
    }

    /** The form with this field: the one that came back, else an empty one. */
    public Form<?> formOf(String field) {
        return form.has(field) ? form : Form.empty();
    }

    /** What was refused without a field of its own here. */
    @JsonIgnore
    public List<String> refusals() {
        return form.has("why") || form.has("reason")
                ? List.of()
                : form.problems().stream().map(problem -> problem.message()).toList();
    }
}
