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
        int first = 0;
        int amongFive = 0;
        int sure = 0;
        int wrong = 0;
        for (Title title : titles) {
            Answer answer = timed(asked, title.words, milliseconds);
            boolean right =
                    title.codes.containsAll(answer.codes.stream().limit(1).toList()) && !answer.codes.isEmpty();
            first += right ? 1 : 0;
            amongFive += answer.codes.stream().limit(SHOWN).anyMatch(title.codes::contains) ? 1 : 0;
            sure += answer.sure ? 1 : 0;
            wrong += answer.sure && !right ? 1 : 0;
        }
        int abstained = 0;
        int silent = 0;
        for (String words : noTrade) {
            Answer answer = timed(asked, words, milliseconds);
            abstained += answer.sure ? 0 : 1;
            silent += answer.codes.isEmpty() ? 1 : 0;
        }
        milliseconds.sort(null);
        double all = titles.size();
        double none = noTrade.size();
        return new Score(
                first / all,
                amongFive / all,
                sure / all,
                wrong / all,
                abstained / none,
                silent / none,
                at(milliseconds, 0.5),
                at(milliseconds, 0.99));
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
