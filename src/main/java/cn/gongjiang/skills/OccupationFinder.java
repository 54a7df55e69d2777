package cn.gongjiang.skills;

import cn.gongjiang.text.Normal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;

/**
 * Reads everyday words for a job, such as 氩弧焊师傅, as occupations: by official code, official name, our everyday names, and
 * likeness to them. In memory, under two milliseconds a question.
 */
@Service
public class OccupationFinder {
    private static final Pattern SEPARATORS = Pattern.compile("[、，,;；/|｜＋+。\\n]+|或者?|以及|及(?!以上)|和|均可|都可以?|都行");
    private static final int LONGEST = 200;

    private final Occupations occupations;

    OccupationFinder(Occupations occupations) {
        this.occupations = occupations;
    }

    /** The occupations these words may mean; none are confident when they name no trade. */
    public OccupationGuess find(String words) {
        return occupations.index().find(cut(words));
    }

    /**
     * Reads words that may name several jobs, such as 焊工、叉车司机 or 电工或维修工: a guess for each part that names a trade, in
     * their order, none twice.
     */
    public List<OccupationGuess> findEach(String words) {
        return each(occupations.index(), cut(words));
    }

    static List<OccupationGuess> each(OccupationIndex index, String words) {
        OccupationGuess whole = index.find(words);
        if (whole.confident() && whole.items().getFirst().score() == 1) {
            return List.of(whole);
        }
        List<OccupationGuess> guesses = new ArrayList<>();
        for (String part : SEPARATORS.split(words)) {
            OccupationGuess guess = Normal.of(part).isEmpty() ? whole : index.find(part);
            if (!Normal.of(part).isEmpty() && !guess.items().isEmpty() && isNew(guess, guesses)) {
                guesses.add(guess);
            }
        }
        return List.copyOf(guesses);
    }

    private static boolean isNew(OccupationGuess guess, List<OccupationGuess> before) {
        String code = guess.items().getFirst().code();
        return before.stream().noneMatch(b -> b.items().getFirst().code().equals(code));
    }

    private static String cut(String words) {
        return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }
}
