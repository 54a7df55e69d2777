package cn.gongjiang.web;

import cn_gongjiang_pages.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.springframework.http.HttpStatus;

/**
 * The page a person sees when something cannot be done: what, why, and the way back.
 *
 * @param request the number under which the log tells more
 */
public record ProblemPage(int status, String words, List<Problem> problems, String request) implements Page {
    /** Whether the database may be away, so that nobody can be asked who is looking. */
    boolean outage() {
        return status == HttpStatus.SERVICE_UNAVAILABLE.value() || status == HttpStatus.INSUFFICIENT_STORAGE.value();
    }

    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.webProblem(this, frame);
    }

    @Override
    public Sheet sheet() {
        return Sheet.of("问题", problems).column("问题", Problem::message).build();
    }
}
