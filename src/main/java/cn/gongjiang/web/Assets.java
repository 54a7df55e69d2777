package cn.gongjiang.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Addresses of style sheets, scripts and icons, each with a mark of its content so that browsers may keep it for ever. */
@Component
public class Assets {
    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    /** @param name a file below {@code static/assets} */
    public String at(String name) {
        return addresses.computeIfAbsent(name, n -> "/assets/" + n + "?v=" + mark("static/assets/" + n));
    }

    /** @param path a file of a web jar, such as {@code tabler__core/1.4.0/dist/css/tabler.min.css} */
    public String webjar(String path) {
        return "/webjars/" + path;
    }

    private static String mark(String resource) {
        try (InputStream in = new ClassPathResource(resource).getInputStream()) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
            return HexFormat.of().formatHex(digest, 0, 4);
        } catch (IOException e) {
            throw new UncheckedIOException("The asset " + resource + " is missing", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
