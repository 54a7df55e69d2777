package cn.gongjiang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.core.IdentityNumber;
import cn.gongjiang.employment.Cast;
import cn.gongjiang.exchange.imports.ImportingProgram;
import cn.gongjiang.registry.People;
import cn.gongjiang.world.Caller;
import cn.gongjiang.world.PlatformTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * A name, an identity number, a phone, a bank account and an address are planted wherever something can be typed; then every
 * handler is driven, and nothing of them stands on the disk outside the database, in a log, in a metric, in an address or in front of
 * somebody whose business it is not.
 */
@PlatformTest
@ExtendWith(OutputCaptureExtension.class)
class PlantedNamesTests {
    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext platform;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Value("${gongjiang.data}")
    private Path data;

    private final FileTime began = FileTime.from(Instant.now().minusSeconds(1));
    private final Planted planted = Planted.fresh();
    private final PlantingWalk walk = new PlantingWalk(planted);
    private Cast cast;
    private Caller county;

    @BeforeEach
    void a_county() {
        cast = new Cast(platform);
        county = cast.county();
    }

    @AfterEach
    void who_failed_to_sign_in_is_forgotten() {
        jdbc.sql("delete from identity.failed_sign_in where at >= ?")
                .param(Timestamp.from(began.toInstant()))
                .update();
    }

    @Test
    void what_is_personal_stands_in_no_file_no_log_no_address_and_before_no_foreign_reader(CapturedOutput output) {
        ledgers();
        Owned owned = registered();
        corrected(owned);
        everyHandler();
        ownPages(owned);
        foreignReaders(owned);
        assertThat(walk.driven()).isGreaterThan(500);
        assertThat(walk.wrong()).isEmpty();
        assertThat(planted.in(output.getAll())).isEmpty();
        assertThat(planted.in(metrics())).isEmpty();
        assertThat(files().holding(planted)).isEmpty();
        assertThat(files().all())
                .extracting(file -> planted.in(file.toString()))
                .allSatisfy(found -> assertThat(found).isEmpty());
    }

    @Test
    void what_leaked_is_found(CapturedOutput output) throws IOException {
        LoggerFactory.getLogger("cn.gongjiang.counterexample").warn("{} cannot be read", planted.name());
        assertThat(planted.in(output.getAll())).containsExactly(planted.name());
        Path leak = Files.writeString(data.resolve("leak.txt"), "tel " + planted.phone());
        try {
            assertThat(files().holding(planted)).contains(leak + ": " + planted.phone());
        } finally {
            Files.delete(leak);
        }
        byte[] link =
                ("<a href=\"/people?q=" + Caller.encoded(planted.name()) + "\">").getBytes(StandardCharsets.UTF_8);
        walk.links("/people", new Caller.Answer(200, "text/html", "/people/" + planted.number(), link));
        walk.foreign("/people/RY-1", new Caller.Answer(404, "text/html", "", link));
        assertThat(walk.wrong()).hasSize(3);
    }

    private String metrics() {
        Clients.Credentials watcher = platform.getBean(Clients.class).add("测试监控", Set.of("metrics.read"));
        Caller.Answer metrics = Caller.program(port, watcher.clientId(), watcher.clientSecret())
                .get("/actuator/prometheus", "text/plain");
        assertThat(metrics.body()).contains("http_server_requests_seconds_count");
        return metrics.body();
    }

    /** Somebody with the planted name and numbers. */
    private record Owned(long person, String no, String jobseeker) {}

    /** One row that is accepted, one that is refused, and so many that the upload passes over the disk. */
    private void ledgers() {
        ImportingProgram importing = ImportingProgram.at(port, platform.getBean(Clients.class));
        String refused = "%s,330424199013320011,%s,%s,2026-01-02,卡号 %s%n"
                .formatted(planted.name(), planted.phone(), planted.address(), planted.bankAccount());
        String ledger = "姓名,身份证号,联系电话,家庭住址,失业登记日期,备注\n%s,%s,%s,%s,2026-01-02,卡号 %s%n%s"
                .formatted(
                        planted.name(),
                        planted.number(),
                        planted.phone(),
                        planted.address(),
                        planted.bankAccount(),
                        refused.repeat(3000));
        importing.bring("jobseekers", ledger.getBytes(StandardCharsets.UTF_8));
        importing.read("jobseekers", planted.name() + ".csv", refused.getBytes(StandardCharsets.UTF_8));
        importing.upload("jobseekers", planted.name() + ".xlsx", new byte[] {1, 2, 3});
        importing.upload("nothing", planted.number() + ".csv", ledger.getBytes(StandardCharsets.UTF_8));
    }

    private Owned registered() {
        long person = platform.getBean(People.class)
                .known(List.of(new IdentityNumber(planted.number())))
                .values()
                .iterator()
                .next();
        jdbc.sql("update registry.person set division = ? where id = ?")
                .param(Cast.BAIBU)
                .param(person)
                .update();
        return new Owned(
                person,
                jdbc.sql("select no from registry.person where id = ?")
                        .param(person)
                        .query(String.class)
                        .single(),
                jdbc.sql("select no from employment.jobseeker where person = ?")
                        .param(person)
                        .query(String.class)
                        .single());
    }

    /** By forms, as people at the counter and on the phone do. */
    private void corrected(Owned owned) {
        String people = "/people/" + owned.no();
        post(people + "/changes", Map.of("field", "详细地址", "value", planted.address(), "note", planted.name()));
        post(people + "/changes", Map.of("field", "身份证号", "value", planted.number()));
        post(people + "/dependants", Map.of("name", planted.name(), "relation", "配偶", "born", "1990-01-01"));
        post(
                people + "/dependants",
                Map.of("name", planted.name(), "relation", "子女", "idNumber", planted.bankAccount()));
        post(people + "/consents", Map.of("purpose", "自动推荐岗位", "given", "是", "evidence", planted.name()));
        post(
                "/jobseekers/" + owned.jobseeker() + "/reveals",
                Map.of("what", "联系电话", "reason", "给" + planted.name() + "打电话" + planted.phone()));
        for (String words : planted.values()) {
            post("/people/search", Map.of("q", words));
            post("/jobseekers/search", Map.of("q", words));
            post("/phone-codes", Map.of("phone", words));
            post("/newcomers", Map.of("name", words, "number", words, "division", words, "agreed", "是"));
            post("/login", Map.of("login", words, "password", words));
        }
    }

    private void post(String address, Map<String, String> fields) {
        walk.links(address, county.form("POST", address, fields));
    }

    private void everyHandler() {
        Caller program = cast.program();
        Caller nobody = cast.nobody();
        for (Handler handler : Handler.all(mappings)) {
            walk.drive(handler, county, false);
            walk.drive(handler, program, true);
            if (handler.isOpen()) {
                walk.drive(handler, nobody, false);
            }
        }
    }

    private void ownPages(Owned owned) {
        Caller worker = cast.worker(owned.person());
        worker.form("POST", "/me/requests", Map.of("kind", "更正", "words", planted.name() + planted.phone()));
        String export = worker.form("POST", "/me/exports", Map.of()).location();
        for (String address : List.of("/", "/me", "/me/information", "/me/consents", "/me/requests", export)) {
            walk.links(address, worker.get(address, Caller.PAGE));
        }
        for (String address : pages(owned)) {
            walk.links(address, county.get(address, Caller.PAGE));
            county.get(address + "?format=xlsx", Caller.PAGE);
        }
    }

    private static List<String> pages(Owned owned) {
        String person = "/people/" + owned.no();
        String jobseeker = "/jobseekers/" + owned.jobseeker();
        return List.of(
                "/people",
                person,
                person + "/dependants",
                person + "/consents",
                "/jobseekers",
                jobseeker,
                jobseeker + "/reveals",
                jobseeker + "/matches",
                "/imports",
                "/data-requests");
    }

    private void foreignReaders(Owned owned) {
        Caller otherWorker = cast.worker(cast.welder(Cast.WUYUAN).person());
        List<Caller> foreign = List.of(
                cast.town(Cast.WUYUAN),
                cast.enterprise(cast.enterprise("海盐植名有限公司", Cast.WUYUAN)),
                cast.outsider(),
                otherWorker,
                cast.nobody());
        for (String address : pages(owned)) {
            boolean imports = address.equals("/imports");
            foreign.stream().filter(reader -> !imports).forEach(reader -> {
                walk.foreign(address, reader.get(address, Caller.PAGE));
                walk.foreign(address, reader.get(address, Caller.JSON));
            });
        }
    }

    private WrittenFiles files() {
        return new WrittenFiles(data, port, began);
    }
}
