package cn.gongjiang.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

/** Four who read and upload by turns until they are told to end, whatever happens to the platform. */
public final class Workers {
    public static final int MANY = 4;

    private final Program program;
    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<Integer> answers = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean done = new AtomicBoolean();
    private final List<Thread> all;

    private Workers(Program program) {
        this.program = program;
        this.all = IntStream.range(0, MANY)
                .mapToObj(i -> Thread.ofVirtual().unstarted(() -> work(i)))
                .toList();
    }

    public static Workers begin(Program program) {
        Workers workers = new Workers(program);
        workers.all.forEach(Thread::start);
        return workers;
    }

    private void work(int worker) {
        try {
            for (int i = 0; !done.get(); i++) {
                HttpResponse<String> answer = i % 2 == 0
                        ? program.get("/enterprises")
                        : program.upload("enterprises", "企业.csv", "企业名称\n海盐第%d-%d厂".formatted(worker, i));
                answers.add(answer.statusCode());
                assertThat(answer.body()).doesNotContain("Exception", "SQL", "\tat ");
                answer.headers().firstValue("Location").ifPresent(acknowledged::add);
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public void awaitAnswers(int more) {
        int before = answers.size();
        await().atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(5))
                .until(() -> answers.size() > before + more);
    }

    public void end() throws InterruptedException {
        done.set(true);
        for (Thread worker : all) {
            worker.join();
        }
    }

    /** The status of every answer. */
    public Queue<Integer> answers() {
        return answers;
    }

    /** Where the platform said that it has what was uploaded. */
    public Queue<String> acknowledged() {
        return acknowledged;
    }
}
