package cn.gongjiang.skills;

import cn.gongjiang.skills.OccupationGuess.Candidate;
import cn.gongjiang.text.Meaning;
import cn.gongjiang.text.Normal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Every name of every occupation, ready to be compared with somebody's words, in memory.
 *
 * <p>A name that is met exactly scores 1. A name that stands within the words scores by the share it covers, more at their
 * end, where Chinese puts the thing itself (汽车厂电焊工 is a 电焊工). What is left is compared sign by sign and pair by pair,
 * rare ones counting more. Where no name is met for certain, the {@link Senses meaning} of the words decides, and this score is
 * only its second voice. The first is taken without asking when its score is high and the second clearly lower.
 */
final class OccupationIndex {
    private static final Pattern CODE = Pattern.compile("(?<!\\d)([1-8]) ?(\\d{2}) ?(\\d{2}) ?(\\d{2})(?!\\d)");
    static final int CANDIDATES = 10;
    private static final int LONGEST_NAME = 16;
    private static final double LEAST = 0.25;
    private static final double SURE = 0.96;
    /** How much the words themselves count beside their meaning; this and the next three were tuned on one half of the titles. */
    private static final double BY_WORDS = 0.2;

    private static final double LEAST_BY_MEANING = 0.35;
    private static final double LIKELY = 0.65;
    private static final double LIKELY_BY_WORDS = 0.76;
    private static final double CLEARLY = 0.06;

    /** 电子厂 says where somebody works, not what they do there. */
    private static final double ONLY_A_PLACE = 0.6;

    private final List<Occupation> occupations;
    private final Map<String, Integer> byCode = new HashMap<>();
    private final Names names;
    private final JobWords words;
    private final Senses senses;
    private final Function<String, Optional<Meaning>> meaning;
    private final LastAsked<OccupationGuess> asked = new LastAsked<>();

    /** @param meaning reads what words mean, where that can be told */
    OccupationIndex(
            List<Occupation> occupations, JobWords words, Senses senses, Function<String, Optional<Meaning>> meaning) {
        this.occupations = List.copyOf(occupations);
        this.words = words;
        this.senses = senses;
        this.meaning = meaning;
        IntStream.range(0, occupations.size())
                .forEach(i -> byCode.put(this.occupations.get(i).code(), i));
        this.names = new Names(this.occupations);
    }

    /** The same words are asked again and again while a ledger is read; the last so many are remembered. */
    OccupationGuess find(String typed) {
        return asked.answer(typed, this::read);
    }

    private OccupationGuess read(String typed) {
        Matcher code = CODE.matcher(Normal.of(typed));
        if (code.find()) {
            Integer there = byCode.get(String.join("-", code.group(1), code.group(2), code.group(3), code.group(4)));
            if (there != null) {
                return new OccupationGuess(List.of(candidate(there, 1)), true);
            }
        }
        Map<String, Double> writings = writings(typed);
        if (writings.isEmpty()) {
            return OccupationGuess.NONE;
        }
        double[] scores = new double[occupations.size()];
        String trade = words.trade(typed);
        double trusted = JobWords.isPlace(trade) ? ONLY_A_PLACE : 1;
        writings.forEach((writing, trust) -> score(writing, trust * trusted, scores));
        if (Arrays.stream(scores).anyMatch(score -> score >= SURE)) {
            return guess(scores, LEAST, SURE, 0);
        }
        if (trade.codePoints().noneMatch(Character::isIdeographic)) {
            return guess(scores, LIKELY, SURE, 0);
        }
        List<Meaning> meanings = meanings(typed);
        if (meanings.isEmpty()) {
            return guess(scores, LEAST, LIKELY_BY_WORDS, CLEARLY);
        }
        return senses.near(meanings)
                .map(near -> guess(together(scores, near, trusted), LEAST_BY_MEANING, LIKELY, CLEARLY))
                .orElse(OccupationGuess.NONE);
    }

    /** What the words mean, and what they mean without the kind of workplace in front. */
    private List<Meaning> meanings(String typed) {
        String trade = words.trade(words.withoutAside(typed));
        return Stream.of(trade.isEmpty() ? typed : trade, words.withoutPlace(trade))
                .filter(writing -> writing.length() > 1)
                .distinct()
                .map(meaning)
                .flatMap(Optional::stream)
                .toList();
    }

    private static double[] together(double[] byWords, double[] byMeaning, double trusted) {
        double[] scores = new double[byWords.length];
        Arrays.setAll(scores, i -> BY_WORDS * byWords[i] + (1 - BY_WORDS) * trusted * byMeaning[i]);
        return scores;
    }

    /** The ways to read the words, and how far each is trusted; none when they name no trade. */
    private Map<String, Double> writings(String typed) {
        String all = Normal.squeezed(typed);
        String trade = words.trade(typed);
        Map<String, Double> writings = new HashMap<>();
        if (trade.isEmpty() && !names.isName(all)) {
            return writings;
        }
        writings.put(all, 1.0);
        if (trade.isEmpty()) {
            return writings;
        }
        writings.merge(trade, 0.99, Math::max);
        writings.merge(words.trade(words.withoutAside(typed)), 0.97, Math::max);
        String front = words.withoutFront(trade);
        writings.merge(front, 0.98, Math::max);
        writings.merge(words.withoutPlace(front), 0.94, Math::max);
        writings.merge(words.thing(JobWords.stem(front)), 0.93, Math::max);
        return writings;
    }

    private void score(String writing, double trust, double[] scores) {
        names.exact(writing, (occupation, weight) -> raise(scores, occupation, trust * weight));
        names.exact(JobWords.stem(writing), (occupation, weight) -> raise(scores, occupation, trust * weight * 0.97));
        contained(writing, trust, scores);
        names.alike(writing, (occupation, likeness) -> raise(scores, occupation, trust * likeness * 0.8));
    }

    /** Names within the words; one inside a longer one is not meant: there is no 车工 in 挡车工. */
    private void contained(String writing, double trust, double[] scores) {
        int reached = 0;
        for (int from = 0; from < writing.length() - 1; from++) {
            int to = longestKnown(writing, from);
            if (to > reached) {
                reached = to;
                String part = writing.substring(from, to);
                double score = trust * within(writing, from, part);
                names.exact(part, (occupation, weight) -> raise(scores, occupation, score * weight));
            }
        }
    }

    private int longestKnown(String writing, int from) {
        for (int to = Math.min(writing.length(), from + LONGEST_NAME); to >= from + 2; to--) {
            if (to - from < writing.length() && names.know(writing.substring(from, to))) {
                return to;
            }
        }
        return 0;
    }

    /** How much a name counts that is a part of the words: by the share it covers, and most at their end. */
    private double within(String writing, int from, String part) {
        double share = (double) part.length() / writing.length();
        if (words.isOfManyTrades(part)) {
            return 0.5 + 0.3 * share;
        }
        boolean atTheEnd = from + part.length() == writing.length();
        return atTheEnd ? 0.69 + 0.28 * share : 0.55 + 0.32 * share + (from == 0 ? 0.02 : 0);
    }

    private static void raise(double[] scores, int occupation, double score) {
        scores[occupation] = Math.max(scores[occupation], score);
    }

    private OccupationGuess guess(double[] scores, double least, double sure, double clearly) {
        List<Integer> best = IntStream.range(0, scores.length)
                .filter(i -> scores[i] >= least)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> -scores[i])
                        .thenComparing(i -> !occupations.get(i).shipped())
                        .thenComparing(i -> occupations.get(i).code()))
                .limit(CANDIDATES)
                .toList();
        if (best.isEmpty()) {
            return OccupationGuess.NONE;
        }
        double first = scores[best.getFirst()];
        double second = best.size() > 1 ? scores[best.get(1)] : 0;
        boolean confident = first >= sure && first > second && first - second >= clearly;
        List<Candidate> candidates = new ArrayList<>();
        best.forEach(i -> candidates.add(candidate(i, scores[i])));
        return new OccupationGuess(candidates, confident);
    }

    private Candidate candidate(int index, double score) {
        Occupation occupation = occupations.get(index);
        double rounded = BigDecimal.valueOf(Math.min(1, score))
                .setScale(3, RoundingMode.HALF_UP)
                .doubleValue();
        return new Candidate(occupation.code(), occupation.name(), rounded);
    }
}
