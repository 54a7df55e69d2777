package cn.gongjiang.skills;

import cn.gongjiang.skills.OccupationGuess.Candidate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * Reads everyday words for a job, such as 氩弧焊师傅, as occupations: by official code, official name, our everyday names, and
 * likeness to them in signs and meaning. In memory: under two milliseconds where a name is met, else some ten, asked again less
 * than one.
 */
@Service
public class OccupationFinder {
    private static final Pattern SEPARATORS = Pattern.compile("[、，,;；/|｜＋+。\\n]+|或者?|以及|及(?!以上)|和|均可|都可以?|都行");
    private static final int LONGEST = 200;

    private final Occupations occupations;

    OccupationFinder(Occupations occupations) {
        this.occupations = occupations;
    }

    /** The occupations these words may mean; none are sure when they name no trade, or more than one. */
    public OccupationGuess find(String words) {
        return one(occupations.index(), cut(words));
    }

    /**
     * Reads words that may name several jobs, such as 焊工、叉车司机 or 电工或维修工: a guess for each part that names a trade, in
     * their order, none twice.
     */
    public List<OccupationGuess> findEach(String words) {
        return each(occupations.index(), cut(words));
    }

    /** The codes of the jobs these words surely name, in their order, none twice. */
    public List<String> sure(String words) {
        return findEach(words).stream()
                .map(OccupationGuess::sure)
                .flatMap(Optional::stream)
                .toList();
    }

    static OccupationGuess one(OccupationIndex index, String words) {
        OccupationGuess whole = index.find(words);
        if (!SEPARATORS.matcher(words).find()) {
            return whole;
        }
        List<OccupationGuess> sure =
                each(index, words).stream().filter(OccupationGuess::confident).toList();
        if (sure.size() < 2) {
            return sure.stream()
                    .filter(only -> isSurer(only, whole))
                    .findFirst()
                    .orElse(whole);
        }
        List<Candidate> firsts = sure.stream()
                .map(guess -> guess.items().getFirst())
                .sorted(Comparator.comparingDouble(first -> -first.score()))
                .toList();
        Stream<Candidate> others = whole.items().stream()
                .filter(item -> firsts.stream().noneMatch(f -> f.code().equals(item.code())));
        return new OccupationGuess(
                Stream.concat(firsts.stream(), others.map(other -> below(other, firsts.getLast())))
                        .limit(OccupationIndex.CANDIDATES)
                        .toList(),
                false);
    }

    static List<OccupationGuess> each(OccupationIndex index, String words) {
        OccupationGuess whole = index.find(words);
        String[] parts = SEPARATORS.split(words);
        if (parts.length < 2 || whole.confident() && whole.items().getFirst().score() == 1) {
            return whole.items().isEmpty() ? List.of() : List.of(whole);
        }
        List<OccupationGuess> guesses = new ArrayList<>();
        for (String part : parts) {
            OccupationGuess guess = index.find(part);
            if (!guess.items().isEmpty() && isNew(guess, guesses)) {
                guesses.add(guess);
            }
        }
        return List.copyOf(guesses);
    }

    private static boolean isSurer(OccupationGuess part, OccupationGuess whole) {
        return !whole.confident()
                || part.items().getFirst().score() > whole.items().getFirst().score();
    }

    private static boolean isNew(OccupationGuess guess, List<OccupationGuess> before) {
        String code = guess.items().getFirst().code();
        return before.stream().noneMatch(b -> b.items().getFirst().code().equals(code));
    }

    private static Candidate below(Candidate other, Candidate named) {
        return new Candidate(other.code(), other.name(), Math.min(other.score(), named.score()));
    }

    private static String cut(String words) {
        return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }
}
