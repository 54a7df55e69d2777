package cn.gongjiang.web;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;

/** Writes a {@link Blob}, whatever representation was asked for: a file has one. */
final class BlobConverter extends AbstractHttpMessageConverter<Blob> {
    BlobConverter() {
        super(MediaType.ALL);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == Blob.class;
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    public List<MediaType> getSupportedMediaTypes(Class<?> type) {
        return type == Blob.class ? List.of(MediaType.ALL) : List.of();
    }

    @Override
    protected Blob readInternal(Class<? extends Blob> type, HttpInputMessage input) {
        throw new UnsupportedOperationException();
    }

    @Override
    protected void addDefaultHeaders(HttpHeaders headers, Blob blob, @Nullable MediaType asked) throws IOException {
        super.addDefaultHeaders(headers, blob, MediaType.parseMediaType(blob.type()));
    }

    @Override
    protected void writeInternal(Blob blob, HttpOutputMessage output) throws IOException {
        output.getHeaders()
                .setContentDisposition(
                        ContentDisposition.attachment().filename(blob.name()).build());
        output.getHeaders().set("Content-Security-Policy", "default-src 'none'; sandbox");
        output.getBody().write(blob.content());
    }
}
