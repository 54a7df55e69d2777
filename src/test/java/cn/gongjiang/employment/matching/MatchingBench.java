package cn.gongjiang.employment.matching;

import cn.gongjiang.core.Answer;
import cn.gongjiang.registry.Division;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * {@code ./bench matching}: the twenty best vacancies that can go ahead for one person, asked of the pool, of PostgreSQL and of
 * Lucene, who all have to find the same; then the same for everybody in one go.
 */
public final class MatchingBench {
    static final int TRADES = 600;

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final int BEST = 20;
    private static final int USUAL = 100_000;
    private static final int EVERYBODY = 10_000;
    private static final double MOST_P99 = 10;
    private static final double LEAST_RATIO = 10;

    private final int asked;
    private final Anybody anybody = new Anybody(new Random(20261101), Anybody.trades(TRADES));
    private final Matching.Rules rules = rules();
    private final List<SeekerListing.Born> people = anybody.seekers(EVERYBODY);
    private boolean missed;

    private MatchingBench(int asked) {
        this.asked = asked;
    }

    /** Who is asked. */
    interface Asked extends AutoCloseable {
        /** The best so many that can go ahead, in their order. */
        List<Best> best(SeekerListing.Born person, int most);

        @Override
        default void close() {}
    }

    record Best(String no, int tenths) {}

    public static void main(String[] arguments) {
        boolean quick = List.of(arguments).contains("--quick");
        MatchingBench bench = new MatchingBench(quick ? 100 : 500);
        System.out.printf(
                "%-10s %8s %8s %10s %10s %10s %10s%n",
                "vacancies", "p50 ms", "p99 ms", "sql p50", "sql p99", "lucene p50", "lucene p99");
        List<Integer> sizes = quick ? List.of(10_000, USUAL) : List.of(10_000, USUAL, 1_000_000);
        sizes.forEach(bench::one);
        bench.all();
        System.exit(bench.missed ? 1 : 0);
    }

    private static Matching.Rules rules() {
        Weights weights = new Weights(
                BigDecimal.valueOf(35),
                BigDecimal.valueOf(20),
                BigDecimal.valueOf(15),
                BigDecimal.valueOf(15),
                BigDecimal.TEN,
                BigDecimal.valueOf(5));
        List<CertificateRule> certificates = List.of(
                new CertificateRule("电工证", Set.of("6-00-00-01", "6-00-03-04"), Set.of(), 18, "安全生产法 第三十条"),
                new CertificateRule("焊工证", Set.of("6-00-01-02", "6-01-05-05"), Set.of(), 21, "安全生产法 第三十条"));
        return new Matching.Rules(
                new HardConditions(certificates, 16, new BigDecimal("0.1"), Anybody::nearness),
                new Scoring(weights, Anybody::nearness),
                TODAY);
    }

    static int age(SeekerListing.Born person) {
        return Period.between(person.birthday(), TODAY).getYears();
    }

    static List<Division> places(List<Opening> openings) {
        return openings.stream()
                .flatMap(opening -> Stream.ofNullable(opening.place()))
                .distinct()
                .toList();
    }

    /** Codes of the places somebody would work in, for whoever does not work anywhere. */
    static String[] accepted(Seeker seeker, List<Division> places) {
        return places.stream()
                .filter(place -> Bars.area(seeker, place) == Answer.YES)
                .map(Division::code)
                .toArray(String[]::new);
    }

    private void one(int vacancies) {
        List<Opening> openings = anybody.openings(vacancies);
        try (Asked pool = new AskedPool(openings, rules);
                Asked sql = new AskedSql(openings, rules);
                Asked lucene = new AskedLucene(openings, rules)) {
            demandSame(pool, sql);
            demandSame(pool, lucene);
            double[] ours = time(pool, asked);
            double[] theirs = time(sql, asked / 5);
            double[] others = time(lucene, asked);
            System.out.printf(
                    "%-10d %8.2f %8.2f %10.2f %10.2f %10.2f %10.2f%n",
                    vacancies,
                    at(50, ours),
                    at(99, ours),
                    at(50, theirs),
                    at(99, theirs),
                    at(50, others),
                    at(99, others));
            if (vacancies == USUAL) {
                figure("p50-ms", at(50, ours), "");
                figure("p99-ms", at(99, ours), at(99, ours) <= MOST_P99 ? "met" : "missed: at most " + MOST_P99);
                double ratio = at(50, theirs) / at(50, ours);
                figure("ratio", ratio, ratio >= LEAST_RATIO ? "met" : "missed: at least " + LEAST_RATIO);
                figure("ratio-lucene", at(50, others) / at(50, ours), "");
            }
        }
    }

    private void figure(String name, double value, String verdict) {
        System.out.printf("%s %.2f%n", name, value);
        if (!verdict.isEmpty()) {
            System.out.println("  " + verdict);
            missed |= verdict.startsWith("missed");
        }
    }

    private void demandSame(Asked one, Asked other) {
        for (SeekerListing.Born person : people.subList(0, asked / 5)) {
            List<Best> expected = one.best(person, BEST);
            List<Best> found = other.best(person, BEST);
            if (!expected.equals(found)) {
                throw new IllegalStateException("not the same for " + person + "\n" + expected + "\n" + found);
            }
        }
    }

    /** Milliseconds of each question, sorted; the first round only warms up. */
    private double[] time(Asked one, int questions) {
        double[] took = new double[questions];
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < questions; i++) {
                long since = System.nanoTime();
                one.best(people.get(round * questions + i), BEST);
                took[i] = (System.nanoTime() - since) / 1e6;
            }
        }
        Arrays.sort(took);
        return took;
    }

    private static double at(int percent, double[] sorted) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    /** Everybody and all vacancies: the best of each, without words. */
    private void all() {
        long before = used();
        Pool pool = new Pool(anybody.openings(USUAL), rules);
        long held = used() - before;
        long since = System.nanoTime();
        long found = IntStream.range(0, people.size())
                .parallel()
                .mapToLong(i -> Matches.of(Matched.openings(people.get(i), pool)).stream()
                        .limit(BEST)
                        .toList()
                        .size())
                .sum();
        double seconds = (System.nanoTime() - since) / 1e9;
        System.out.printf("%,d people, %,d vacancies: %,d found in %.1f s%n", people.size(), USUAL, found, seconds);
        figure("people-per-second", people.size() / seconds, "");
        figure("memory-mb", held / 1e6, "");
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
