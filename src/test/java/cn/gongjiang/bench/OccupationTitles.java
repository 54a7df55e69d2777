package cn.gongjiang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Everyday titles for jobs, each with the codes that are right, and words that name no trade: one half to tune on, one held out.
 * Asks the platform and text search on its database what they mean and counts who is right.
 */
public final class OccupationTitles {
    private static final List<String> HALVES = List.of("tuning", "held-out");
    private static final int SHOWN = 5;

    private OccupationTitles() {}

    record Title(String words, Set<String> codes) {}

    /**
     * @param codes the occupations offered, likeliest first
     * @param sure whether the first can be taken without asking
     */
    record Answer(List<String> codes, boolean sure) {}

    private record Judged(Title title, Answer answer) {
        boolean isRight() {
            return answer.codes.stream().limit(1).anyMatch(title.codes::contains);
        }

        boolean isAmongFive() {
            return answer.codes.stream().limit(SHOWN).anyMatch(title.codes::contains);
        }
    }

    /** Who is asked. */
    @FunctionalInterface
    interface Asked {
        Answer whatIs(String words) throws IOException, InterruptedException;
    }

    /**
     * @param wrong how many of the titles were sure and wrong
     * @param abstention how many of the words that name no trade were not sure
     * @param silence how many of these got no answer at all
     */
    private record Score(
            double first,
            double amongFive,
            double sure,
            double wrong,
            double abstention,
            double silence,
            double p50,
            double p99) {
        String row() {
            return String.format(
                    Locale.ROOT,
                    "%8.3f %8.3f %8.3f %8.3f %12.3f %8.3f %8.1f %8.1f",
                    first,
                    amongFive,
                    sure,
                    wrong,
                    abstention,
                    silence,
                    p50,
                    p99);
        }
    }

    /**
     * @param args the folder of the titles, the platform's address, a token, which table of occupations it has, and a file for the
     *     figures of the held-out half
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        var askers = Map.of(
                "platform", OccupationAskers.platform(args[1], args[2]),
                "trigram-names", OccupationAskers.names(),
                "trigram-all", OccupationAskers.allNames());
        List<String> figures = new ArrayList<>();
        for (String half : HALVES) {
            List<Title> titles = titles(Path.of(args[0], "titles-" + half + ".csv"));
            List<String> noTrade = Files.readAllLines(Path.of(args[0], "no-trade-" + half + ".txt"));
            for (String name : List.of("platform", "trigram-names", "trigram-all")) {
                Score score = score(Objects.requireNonNull(askers.get(name)), titles, noTrade);
                System.out.printf("%-8s %-9s %-14s %s%n", args[3], half, name, score.row());
                if (half.equals("held-out")) {
                    figures.add(figures(name, score));
                }
            }
        }
        Files.write(Path.of(args[4]), figures);
    }

    private static String figures(String name, Score score) {
        return String.format(
                Locale.ROOT,
                "%1$s-top-1 %2$.3f%n%1$s-top-5 %3$.3f%n%1$s-abstention %4$.3f%n%1$s-ms %5$.1f",
                name,
                score.first,
                score.amongFive,
                score.abstention,
                score.p50);
    }

    private static List<Title> titles(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> line.split(","))
                .map(cells -> new Title(cells[0], Set.of(cells[1].split(" "))))
                .toList();
    }

    private static Score score(Asked asked, List<Title> titles, List<String> noTrade)
            throws IOException, InterruptedException {
        List<Double> milliseconds = new ArrayList<>();
        List<Judged> judged = new ArrayList<>();
        for (Title title : titles) {
            judged.add(new Judged(title, timed(asked, title.words, milliseconds)));
        }
        List<Answer> none = new ArrayList<>();
        for (String words : noTrade) {
            none.add(timed(asked, words, milliseconds));
        }
        milliseconds.sort(null);
        return new Score(
                share(judged, Judged::isRight),
                share(judged, Judged::isAmongFive),
                share(judged, one -> one.answer.sure),
                share(judged, one -> one.answer.sure && !one.isRight()),
                share(none, answer -> !answer.sure),
                share(none, answer -> answer.codes.isEmpty()),
                at(milliseconds, 0.5),
                at(milliseconds, 0.99));
    }

    private static <T> double share(List<T> all, Predicate<T> which) {
        return (double) all.stream().filter(which).count() / all.size();
    }

    private static Answer timed(Asked asked, String words, List<Double> milliseconds)
            throws IOException, InterruptedException {
        long since = System.nanoTime();
        Answer answer = asked.whatIs(words);
        milliseconds.add((System.nanoTime() - since) / 1e6);
        return answer;
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.get((int) (share * (sorted.size() - 1)));
    }
}
