package cn.gongjiang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.gongjiang.core.database.Database;
import cn.gongjiang.world.FreshNumbers;
import cn.gongjiang.world.Program;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * People at work on a platform that is about to be killed: two upload small ledgers, two refer jobseekers (which makes an event
 * each), one brings a large ledger and confirms it. Remembers what the platform acknowledged.
 */
final class BusyCounty {
    static final int ROWS = 1000;
    private static final int PEOPLE = 60;
    private static final int HANDS = 2;
    private static final int WRITES_OF_A_ROUND = 30;
    private static final int LONGEST_PAUSE_MS = 200;

    private volatile boolean done;
    private final AtomicInteger serial = new AtomicInteger();
    private final AtomicInteger pairs = new AtomicInteger();
    private final Random random = new Random(20261125);
    private final Queue<String> all = new ConcurrentLinkedQueue<>();
    private final Queue<String> latest = new ConcurrentLinkedQueue<>();
    private final Queue<String> ledgers = new ConcurrentLinkedQueue<>();
    private List<String> jobseekers = List.of();
    private List<String> vacancies = List.of();

    /** At which moment of the large import the platform is killed. */
    enum Moment {
        CHECKING,
        CONFIRMING
    }

    /** A program added on the command line may not refer; these may. */
    static void letProgramsRefer(Database database) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                Statement statement = connection.createStatement()) {
            statement.execute("update identity.client set rights = array_append(rights, 'referrals.write')");
        }
    }

    /** Sixty jobseekers and sixty vacancies of one enterprise. */
    void found(Program program) throws Exception {
        bring(program, "jobseekers", "姓名,身份证号,联系电话,常住镇街,失业登记日期\n", i -> "陈建国,%s,138%08d,武原街道,2026-01-15"
                .formatted(FreshNumbers.person(), i));
        String code = FreshNumbers.creditCode();
        LocalDate closes = LocalDate.now().plusYears(1);
        bring(program, "vacancies", "企业名称,统一社会信用代码,岗位名称,人数,月薪下限,工作地点,截止日期\n", i -> "海盐紧固件有限公司,%s,第%d组焊工,2,6000,武原街道,%s"
                .formatted(code, i, closes));
        jobseekers = numbers(program, "/jobseekers");
        vacancies = numbers(program, "/vacancies");
        assertThat(jobseekers).hasSize(PEOPLE);
        assertThat(vacancies).hasSize(PEOPLE);
    }

    private static void bring(Program program, String kind, String header, IntFunction<String> row) throws Exception {
        String ledger = header + IntStream.rangeClosed(1, PEOPLE).mapToObj(row).collect(Collectors.joining("\n"));
        String location = location(program.upload(kind, "名册.csv", ledger));
        settled(program, location);
        confirm(program, location);
        JsonNode confirmed = settled(program, location);
        assertThat(confirmed.get("accepted").asInt()).as(confirmed.toString()).isEqualTo(PEOPLE);
    }

    private static List<String> numbers(Program program, String list) throws Exception {
        return Program.json(program.get(list + "?size=500").body())
                .get("items")
                .valueStream()
                .map(item -> item.get("no").asString())
                .limit(PEOPLE)
                .toList();
    }

    /** Works; {@code kill} is called in the middle of it, after which nobody begins anything new. */
    void workUntil(Moment moment, Program program, Killing kill) throws Exception {
        latest.clear();
        done = false;
        CountDownLatch enough = new CountDownLatch(WRITES_OF_A_ROUND);
        CountDownLatch reached = new CountDownLatch(1);
        List<Thread> hands = new ArrayList<>();
        for (int hand = 0; hand < HANDS; hand++) {
            hands.add(started(() -> upload(program, enough)));
            hands.add(started(() -> refer(program, enough)));
        }
        enough.await();
        hands.add(started(() -> bringLarge(program, moment, reached)));
        reached.await();
        pause();
        kill.now();
        done = true;
        for (Thread hand : hands) {
            hand.join();
        }
        all.addAll(latest);
    }

    /** kill -9. */
    interface Killing {
        void now() throws Exception;
    }

    private interface Work {
        void go() throws IOException, InterruptedException;
    }

    private static Thread started(Work work) {
        return Thread.ofVirtual().start(() -> {
            try {
                work.go();
            } catch (IOException killed) {
                // the platform is gone: what it had acknowledged is remembered
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private void pause() {
        LockSupport.parkNanos(
                Duration.ofMillis(random.nextInt(LONGEST_PAUSE_MS)).toNanos());
    }

    private void upload(Program program, CountDownLatch enough) throws IOException, InterruptedException {
        while (!done) {
            acknowledged(program.upload("enterprises", "企业.csv", ledger("小", 1)), enough);
        }
    }

    private void refer(Program program, CountDownLatch enough) throws IOException, InterruptedException {
        while (!done) {
            int pair = pairs.getAndIncrement() % (PEOPLE * PEOPLE);
            String body = "{\"jobseeker\":\"%s\",\"vacancy\":\"%s\"}"
                    .formatted(jobseekers.get(pair % PEOPLE), vacancies.get(pair / PEOPLE));
            acknowledged(
                    program.send(program.request("/referrals")
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofString(body))),
                    enough);
        }
    }

    private void acknowledged(HttpResponse<String> answer, CountDownLatch enough) {
        if (answer.statusCode() == 303) {
            latest.add(answer.headers().firstValue("Location").orElseThrow());
            enough.countDown();
        }
    }

    private void bringLarge(Program program, Moment moment, CountDownLatch reached)
            throws IOException, InterruptedException {
        String location = location(program.upload("enterprises", "企业.csv", ledger("大", ROWS)));
        ledgers.add(location);
        if (moment == Moment.CHECKING) {
            reached.countDown();
            return;
        }
        settled(program, location);
        confirm(program, location);
        reached.countDown();
    }

    private String ledger(String size, int rows) {
        return "企业名称,统一社会信用代码\n"
                + IntStream.range(0, rows)
                        .mapToObj(
                                i -> "海盐%s%d厂,%s".formatted(size, serial.incrementAndGet(), FreshNumbers.creditCode()))
                        .collect(Collectors.joining("\n"));
    }

    private static void confirm(Program program, String location) throws IOException, InterruptedException {
        HttpResponse<String> answer = program.send(program.request(location + "/confirmation")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{\"existing\":\"skip\"}")));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    /** The import when no job is at it any more. */
    private static JsonNode settled(Program program, String location) throws IOException, InterruptedException {
        long patience = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        JsonNode found = Program.json(program.get(location).body());
        while (found.get("status").asString().endsWith("ing")) {
            assertThat(System.nanoTime()).as(location).isLessThan(patience);
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            found = Program.json(program.get(location).body());
        }
        return found;
    }

    /** What the latest round had acknowledged is there; every import is finished or waits again, within 15 s. */
    void latestIsThere(Program program) {
        await().atMost(Duration.ofSeconds(15))
                .pollInterval(Duration.ofMillis(200))
                .untilAsserted(() -> {
                    for (String location : latest) {
                        there(program, location);
                    }
                    for (String location : ledgers) {
                        there(program, location);
                    }
                });
    }

    private static void there(Program program, String location) throws IOException, InterruptedException {
        HttpResponse<String> answer = program.get(location);
        assertThat(answer.statusCode()).as(location).isEqualTo(200);
        if (location.startsWith("/imports/")) {
            assertThat(Program.json(answer.body()).get("status").asString())
                    .as(location)
                    .isIn("checked", "confirmed");
        }
    }

    /** All that was ever acknowledged. */
    void everythingIsThere(Program program) throws IOException, InterruptedException {
        for (String location : all) {
            there(program, location);
        }
    }

    /** Every ledger is written whole or not at all. */
    long rowsWritten(Program program) throws IOException, InterruptedException {
        long confirmed = 0;
        for (String location : ledgers) {
            JsonNode ledger = Program.json(program.get(location).body());
            confirmed += ledger.get("status").asString().equals("confirmed") ? 1 : 0;
        }
        return confirmed * ROWS;
    }

    int acknowledged() {
        assertThat(all).anyMatch(location -> location.startsWith("/referrals/"));
        return all.size();
    }
}
