package cn.gongjiang.employment.referral;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.employment.Cast;
import cn.gongjiang.files.Photos;
import cn.gongjiang.identity.Clients;
import cn.gongjiang.identity.audit.AuditLines;
import cn.gongjiang.world.Caller;
import cn.gongjiang.world.PlatformTest;
import cn.gongjiang.world.Program;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The evidence kept with a referral. */
@PlatformTest
class ReferralFileResourceTests {
    private static final String PLACE = "30.5233,120.9460";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext platform;

    @Autowired
    private JdbcClient jdbc;

    private Cast cast;
    private Program program;
    private Caller reader;
    private Cast.Jobseeker welder;
    private String address = "";

    @BeforeEach
    void a_referral() throws Exception {
        cast = new Cast(platform);
        Clients.Credentials credentials = platform.getBean(Clients.class)
                .add("测试程序", Set.of("referrals.read", "referrals.write", "referrals.answer", "placements.write"));
        program = Program.signIn(
                URI.create("http://localhost:" + port), credentials.clientId(), credentials.clientSecret());
        reader = Caller.program(port, credentials.clientId(), credentials.clientSecret());
        welder = cast.welder(Cast.BAIBU);
        String post = cast.post(Cast.BAIBU, 1).no();
        address = reader.send("POST", "/referrals", Map.of("jobseeker", welder.no(), "vacancy", post))
                        .location() + "/files";
    }

    @Test
    void a_photo_is_kept_without_its_place_and_opened_as_a_file() throws Exception {
        assertThat(bring("合同首页.html", "text/html", Photos.jpeg(40, 20, PLACE, 1))
                        .statusCode())
                .isEqualTo(303);
        assertThat(reader.json(address).at("/items/0/label").asString()).isEqualTo("合同首页");
        HttpResponse<byte[]> opened = open();
        assertThat(opened.statusCode()).isEqualTo(200);
        assertThat(opened.headers().firstValue("Content-Type")).hasValue("image/jpeg");
        assertThat(opened.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment");
        assertThat(opened.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("sandbox");
        assertThat(new String(opened.body(), StandardCharsets.ISO_8859_1)).doesNotContain(PLACE, "Exif");
        assertThat(cast.county().get(address, Caller.PAGE).body()).contains("合同首页", "照片");
        assertThat(reader.get(address, Caller.XLSX).rows().toString()).contains("合同首页");
    }

    @Test
    void each_opening_stands_in_the_audit_log() throws Exception {
        bring("a.jpg", "image/jpeg", Photos.jpeg(40, 20, PLACE, 1));
        open();
        open();
        String referral = address.split("/")[2];
        assertThat(platform.getBean(AuditLines.class).about(referral))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.action()).isEqualTo("file.open"));
    }

    @Test
    void one_content_is_stored_once_and_deleted_with_its_last_use() throws Exception {
        byte[] photo = Photos.jpeg(41, 23, PLACE, 1);
        long before = documents();
        bring("a.jpg", "image/jpeg", photo);
        bring("b.jpg", "image/jpeg", photo);
        assertThat(documents()).isEqualTo(before + 1);
        String first = address + "/" + reader.json(address).at("/items/0/id").asLong();
        assertThat(reader.send("DELETE", first, Map.of()).status()).isEqualTo(303);
        assertThat(documents()).isEqualTo(before + 1);
        assertThat(reader.send("DELETE", first, Map.of()).status()).isEqualTo(404);
        platform.getBean(TransactionTemplate.class)
                .executeWithoutResult(t -> platform.getBean(ReferralFiles.class).removeOf(new String[] {welder.no()}));
        assertThat(documents()).isEqualTo(before);
    }

    @Test
    void a_script_named_photo_and_a_huge_file_are_refused_and_nothing_is_kept() throws Exception {
        long before = documents();
        HttpResponse<String> script =
                bring("photo.jpg", "image/jpeg", "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
        assertThat(script.statusCode()).isEqualTo(422);
        assertThat(Program.json(script.body()).at("/errors/0/field").asString()).isEqualTo("file");
        assertThat(bring("huge.jpg", "image/jpeg", new byte[11 * 1024 * 1024]).statusCode())
                .isEqualTo(422);
        assertThat(documents()).isEqualTo(before);
    }

    @Test
    void whoever_does_not_see_the_referral_opens_nothing() throws Exception {
        bring("a.jpg", "image/jpeg", Photos.jpeg(40, 20, PLACE, 1));
        String file = address + "/" + reader.json(address).at("/items/0/id").asLong();
        for (Caller foreign :
                new Caller[] {cast.town(Cast.WUYUAN), cast.enterprise(cast.enterprise("别家", Cast.WUYUAN))}) {
            assertThat(foreign.get(file, Caller.PAGE).status()).isEqualTo(404);
            assertThat(foreign.get(address, Caller.JSON).status()).isEqualTo(404);
            assertThat(foreign.send("POST", address, Map.of()).status()).isEqualTo(404);
        }
        assertThat(cast.outsider().get(file, Caller.PAGE).status()).isEqualTo(403);
        assertThat(cast.town(Cast.BAIBU).get(file, Caller.PAGE).status()).isEqualTo(200);
    }

    private long documents() {
        return jdbc.sql("select count(*) from files.document").query(Long.class).single();
    }

    private HttpResponse<byte[]> open() throws IOException, InterruptedException {
        String file = address + "/" + reader.json(address).at("/items/0/id").asLong();
        return HttpClient.newHttpClient().send(program.request(file).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private HttpResponse<String> bring(String name, String type, byte[] content)
            throws IOException, InterruptedException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes("""
                --part\r
                Content-Disposition: form-data; name="label"\r
                \r
                合同首页\r
                --part\r
                Content-Disposition: form-data; name="file"; filename="%s"\r
                Content-Type: %s\r
                \r
                """.formatted(name, type).getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n--part--\r\n".getBytes(StandardCharsets.UTF_8));
        return program.send(program.request(address)
                .header("Content-Type", "multipart/form-data; boundary=part")
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }
}
