package cn.gongjiang.web;

import cn_gongjiang_pages.StaticTemplates;
import cn_gongjiang_pages.Templates;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Shows a {@link Page} to a person. */
class HtmlConverter extends AbstractHttpMessageConverter<Page> {
    private final Templates templates = new StaticTemplates();
    private final Frames frames;

    HtmlConverter(Frames frames) {
        super(new MediaType("text", "html", StandardCharsets.UTF_8));
        this.frames = frames;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return Page.class.isAssignableFrom(type);
    }

    @Override
    public boolean canRead(Class<?> type, @org.jspecify.annotations.Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected Page readInternal(Class<? extends Page> type, HttpInputMessage input) {
        throw new HttpMessageNotReadableException("pages are only written", input);
    }

    @Override
    protected void writeInternal(Page page, HttpOutputMessage output) throws IOException {
        var attributes = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        Utf8ByteOutput html = new Utf8ByteOutput();
        page.html(templates, frame(page, attributes.getRequest())).render(html);
        output.getHeaders().setContentLength(html.getContentLength());
        html.writeTo(output.getBody());
    }

    private Frame frame(Page page, HttpServletRequest request) {
        return page instanceof ProblemPage problem && problem.outage() ? frames.ofNobody(request) : frames.of(request);
    }
}
