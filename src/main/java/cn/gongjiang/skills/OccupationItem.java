package cn.gongjiang.skills;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An occupation in a list.
 *
 * @param score likeness to the words asked, from 0 to 1; none where nothing was asked
 * @param aliases what people call it, for the page
 */
public record OccupationItem(
        String code,
        String name,
        @Nullable Double score,
        @JsonIgnore List<String> aliases) {
    private static final int SHOWN = 6;

    /** A few of the everyday names, in one line. */
    public String everydayNames() {
        return String.join("、", aliases.stream().limit(SHOWN).toList());
    }

    /** Likeness in whole percent. */
    public String percent() {
        return score == null ? "" : Math.round(score * 100) + "%";
    }
}
