package cn.gongjiang.files;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** What may be kept, told by how it begins. */
enum FileKind {
    JPEG("image/jpeg", "jpg", HexFormat.of().parseHex("ffd8ff")),
    PNG("image/png", "png", HexFormat.of().parseHex("89504e470d0a1a0a")),
    PDF("application/pdf", "pdf", "%PDF-".getBytes(StandardCharsets.US_ASCII));

    private final String type;
    private final String suffix;
    private final byte[] beginning;

    FileKind(String type, String suffix, byte[] beginning) {
        this.type = type;
        this.suffix = suffix;
        this.beginning = beginning;
    }

    static Optional<FileKind> of(byte[] content) {
        return Arrays.stream(values())
                .filter(kind -> content.length > kind.beginning.length
                        && Arrays.equals(content, 0, kind.beginning.length, kind.beginning, 0, kind.beginning.length))
                .findFirst();
    }

    String type() {
        return type;
    }

    String suffix() {
        return suffix;
    }

    boolean isPhoto() {
        return this != PDF;
    }
}
