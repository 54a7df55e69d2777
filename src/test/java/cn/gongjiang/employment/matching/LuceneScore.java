package cn.gongjiang.employment.matching;

import cn.gongjiang.registry.Education;
import cn.gongjiang.skills.SkillLevel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;

/** The score of {@link AskedLucene} from the columns of a document, in tenths of a point. */
final class LuceneScore extends DoubleValuesSource {
    private static final List<String> COLUMNS =
            List.of("work", "level", "place", "shift", "education", "lowest", "highest");

    private final int[] skills;
    private final int[] intents;
    private final int[] distances;
    private final int[] educations;
    private final long expected;
    private final long unknownShift;

    LuceneScore(Seeker seeker, double[] done, double[] wanted, double[] distances, long unknownShift) {
        int levels = SkillLevel.values().length + 1;
        skills = new int[done.length * levels];
        for (int i = 0; i < skills.length; i++) {
            int level = i % levels;
            skills[i] = tenths(
                    35,
                    Shares.skill(done[i / levels], seeker.level(), level == 0 ? null : SkillLevel.values()[level - 1]));
        }
        intents = new int[wanted.length];
        for (int i = 0; i < intents.length; i++) {
            intents[i] = tenths(20, wanted[i]);
        }
        this.distances = new int[distances.length];
        for (int i = 0; i < distances.length; i++) {
            this.distances[i] = tenths(15, distances[i]);
        }
        int has = Education.step(seeker.education());
        educations = new int[Education.WORDS.size() + 1];
        for (int i = 0; i < educations.length; i++) {
            educations[i] = tenths(10, Shares.education(has, i - 1));
        }
        this.expected = Shares.fen(seeker.payExpected());
        this.unknownShift = unknownShift;
    }

    private static int tenths(int weight, double share) {
        return Shares.tenths(10.0 * weight, share);
    }

    @Override
    public DoubleValues getValues(LeafReaderContext leaf, DoubleValues scores) throws IOException {
        List<NumericDocValues> columns = new ArrayList<>();
        for (String name : COLUMNS) {
            columns.add(leaf.reader().getNumericDocValues(name));
        }
        NumericDocValues[] all = columns.toArray(NumericDocValues[]::new);
        return new DoubleValues() {
            @Override
            public double doubleValue() throws IOException {
                return score(all);
            }

            @Override
            public boolean advanceExact(int doc) throws IOException {
                for (NumericDocValues column : all) {
                    column.advanceExact(doc);
                }
                return true;
            }
        };
    }

    private int score(NumericDocValues[] document) throws IOException {
        int work = (int) document[0].longValue();
        int levels = skills.length / intents.length;
        return skills[work * levels + (int) document[1].longValue()]
                + intents[work]
                + distances[(int) document[2].longValue()]
                // a shift that is known was accepted, or the filter had left it out
                + (document[3].longValue() == unknownShift ? 25 : 50)
                + educations[(int) document[4].longValue() + 1]
                + tenths(15, Shares.pay(expected, document[5].longValue(), document[6].longValue()));
    }

    @Override
    public boolean needsScores() {
        return false;
    }

    @Override
    public DoubleValuesSource rewrite(IndexSearcher searcher) {
        return this;
    }

    @Override
    public boolean isCacheable(LeafReaderContext leaf) {
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(expected);
    }

    @Override
    public String toString() {
        return "score";
    }
}
