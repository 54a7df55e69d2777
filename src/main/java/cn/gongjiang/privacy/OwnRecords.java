package cn.gongjiang.privacy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a module keeps about somebody, for them to read and to take along: contributed as a bean. */
public interface OwnRecords {
    /** In this order on the page. */
    int order();

    /** Everything kept of this human, by whichever record of theirs. */
    List<Kept> of(long person);

    /**
     * One record.
     *
     * @param no the number under which the audit log speaks of it; null where it has none
     */
    record Kept(String heading, @Nullable String no, List<Fact> facts) {}

    /**
     * One fact, as lists show it and as it is.
     *
     * @param source where it comes from and since when
     */
    record Fact(String name, String shown, String value, String source) {
        public Fact(String name, String value, String source) {
            this(name, value, value, source);
        }
    }
}
