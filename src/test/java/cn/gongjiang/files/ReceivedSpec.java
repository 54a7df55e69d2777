package cn.gongjiang.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gongjiang.web.Refused;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept of a file, and what is not taken at all. */
class ReceivedSpec {
    private static final String PLACE = "30.5233,120.9460 GPSLatitude";

    @Test
    void a_photo_is_kept_without_place_and_camera() throws IOException {
        byte[] photo = Photos.jpeg(40, 20, PLACE, 1);
        assertThat(text(photo)).contains(PLACE, "Exif");
        byte[] kept = Received.of(photo).content();
        assertThat(text(kept)).doesNotContain(PLACE, "Exif", "GPS");
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(kept));
        assertThat(image.getWidth()).isEqualTo(40);
    }

    @Test
    void a_photo_taken_upright_stands_upright() throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(
                Received.of(Photos.jpeg(40, 20, PLACE, 6)).content()));
        assertThat(image.getWidth()).isEqualTo(20);
        assertThat(image.getHeight()).isEqualTo(40);
    }

    @Test
    void a_large_photo_is_made_smaller() throws IOException {
        byte[] kept = Received.of(Photos.png(4000, 1000)).content();
        assertThat(ImageIO.read(new ByteArrayInputStream(kept)).getWidth()).isBetween(1000, 2000);
    }

    @Test
    void what_hangs_behind_a_photo_is_gone() {
        byte[] polyglot = joined(Photos.jpeg(40, 20, PLACE, 1), "<script>alert(1)</script>PK\u0003\u0004");
        assertThat(text(Received.of(polyglot).content())).doesNotContain("script", "PK\u0003\u0004");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "GIF89a;<script>",
                "MZ\u0090",
                "#!/bin/sh\nrm -rf /",
                "",
                "PK\u0003\u0004",
                "%PD",
            })
    void what_is_no_photo_and_no_pdf_is_refused_whatever_it_is_called(String content) {
        assertRefused(content.getBytes(StandardCharsets.ISO_8859_1), "只收照片");
    }

    @Test
    void a_photo_that_is_cut_off_or_only_begins_like_one_is_refused() {
        byte[] photo = Photos.jpeg(400, 200, PLACE, 1);
        assertRefused(Arrays.copyOf(photo, photo.length / 2), "打不开");
        assertRefused(joined(HexFormat.of().parseHex("ffd8ff"), "<script>alert(1)</script>"), "打不开");
        byte[] png = Photos.png(100, 100);
        assertRefused(Arrays.copyOf(png, png.length / 2), "打不开");
    }

    @Test
    void a_small_file_that_unfolds_to_a_huge_picture_is_refused() {
        assertRefused(Photos.claiming(100_000, 100_000), "打不开");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/JavaScript (app.alert(1))", "/Launch /F (cmd.exe)", "/EmbeddedFile", "/Encrypt 5 0 R"})
    void a_pdf_that_runs_or_hides_something_is_refused(String hidden) {
        assertRefused(("%PDF-1.7\n1 0 obj << " + hidden + " >>\n%%EOF\n").getBytes(StandardCharsets.ISO_8859_1), "PDF");
    }

    @Test
    void a_whole_pdf_is_kept_as_it_is_and_half_of_one_is_refused() {
        byte[] pdf = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        assertThat(Received.of(pdf).content()).isEqualTo(pdf);
        assertRefused("%PDF-1.4\n1 0 obj<</Type".getBytes(StandardCharsets.US_ASCII), "不完整");
    }

    private static void assertRefused(byte[] content, String why) {
        assertThatThrownBy(() -> Received.of(content)).isInstanceOfSatisfying(Refused.class, refused -> assertThat(
                        refused.problems().getFirst().message())
                .contains(why));
    }

    private static byte[] joined(byte[] first, String then) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(first);
        both.writeBytes(then.getBytes(StandardCharsets.ISO_8859_1));
        return both.toByteArray();
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }
}
