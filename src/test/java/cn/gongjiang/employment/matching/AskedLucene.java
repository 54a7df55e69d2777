package cn.gongjiang.employment.matching;

import cn.gongjiang.registry.Division;
import cn.gongjiang.registry.Education;
import cn.gongjiang.skills.SkillLevel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.BytesRef;

/** The same question as a query: the hard conditions as filters on terms and points, the score from columns of the documents. */
final class AskedLucene implements MatchingBench.Asked {
    private static final String UNKNOWN = "?";

    private final Path folder;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Numbered<Trade> trades = new Numbered<>();
    private final Numbered<String> places = new Numbered<>();
    private final Numbered<String> shifts = new Numbered<>();
    private final List<Division> known;

    AskedLucene(List<Opening> openings, Matching.Rules rules) {
        Anybody.trades(MatchingBench.TRADES).forEach(trades::place);
        known = MatchingBench.places(openings);
        places.place(UNKNOWN);
        known.forEach(place -> places.place(place.code()));
        try {
            folder = Files.createTempDirectory("gongjiang-lucene");
            try (IndexWriter writer = new IndexWriter(new MMapDirectory(folder), new IndexWriterConfig())) {
                for (Opening opening : openings) {
                    writer.addDocument(document(opening, rules));
                }
                writer.forceMerge(1);
            }
            reader = DirectoryReader.open(new MMapDirectory(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        searcher = new IndexSearcher(reader);
    }

    private Document document(Opening opening, Matching.Rules rules) {
        List<CertificateRule> demanded = rules.conditions().demanded(opening);
        String place = opening.place() == null ? UNKNOWN : opening.place().code();
        String shift = opening.shift() == null ? UNKNOWN : opening.shift();
        SkillLevel level = opening.level();
        int work = trades.place(opening.trade());
        Document document = new Document();
        document.add(new StoredField("no", opening.no()));
        document.add(
                new NumericDocValuesField("number", Long.parseLong(opening.no().substring("GW-".length()))));
        document.add(new StringField("place", place, Field.Store.NO));
        document.add(new StringField("shift", shift, Field.Store.NO));
        document.add(new StringField("demanded", String.valueOf(demanded.size()), Field.Store.NO));
        document.add(new StringField("work", String.valueOf(work), Field.Store.NO));
        document.add(
                new IntPoint("age", Bars.leastAge(demanded, rules.conditions().generalAge())));
        document.add(new LongPoint("highest", opening.payHighestFen()));
        document.add(new NumericDocValuesField("work", work));
        document.add(new NumericDocValuesField("level", level == null ? 0 : level.rank()));
        document.add(new NumericDocValuesField("place", places.place(place)));
        document.add(new NumericDocValuesField("shift", shifts.place(shift)));
        document.add(new NumericDocValuesField("education", Education.step(opening.education())));
        document.add(new NumericDocValuesField("lowest", opening.payMinFen()));
        document.add(new NumericDocValuesField("highest", opening.payHighestFen()));
        return document;
    }

    @Override
    public List<MatchingBench.Best> best(SeekerListing.Born person, int most) {
        Seeker seeker = person.seeker();
        double[] done = nearest(seeker.done());
        Sort best = new Sort(
                new LuceneScore(seeker, done, nearest(seeker.wanted()), distances(seeker), unknownShift())
                        .getSortField(true),
                new SortField("number", SortField.Type.LONG));
        try {
            TopDocs found = searcher.search(filter(seeker, MatchingBench.age(person), done), most, best);
            return Arrays.stream(found.scoreDocs).map(this::told).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private MatchingBench.Best told(ScoreDoc found) {
        try {
            String no = searcher.storedFields().document(found.doc).get("no");
            return new MatchingBench.Best(no, ((Double) ((FieldDoc) found).fields[0]).intValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BooleanQuery filter(Seeker seeker, int age, double[] done) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(LongPoint.newRangeQuery("highest", Shares.fen(seeker.payExpected()), Long.MAX_VALUE), Occur.FILTER);
        all.add(IntPoint.newRangeQuery("age", 0, age), Occur.FILTER);
        if (!seeker.anyArea() || seeker.farthest() != null) {
            all.add(terms("place", List.of(MatchingBench.accepted(seeker, known))), Occur.FILTER);
        }
        if (!seeker.anyShift()) {
            all.add(
                    terms(
                            "shift",
                            Stream.concat(seeker.shifts().stream(), Stream.of(Seeker.ANY))
                                    .toList()),
                    Occur.FILTER);
        }
        all.add(lawful(seeker, done), Occur.FILTER);
        return all.build();
    }

    /** No certificate is demanded, or the one that is demanded can be taken to be there. */
    private static BooleanQuery lawful(Seeker seeker, double[] done) {
        BooleanQuery.Builder lawful = new BooleanQuery.Builder();
        lawful.add(terms("demanded", List.of("0")), Occur.SHOULD);
        if (seeker.certified()) {
            List<String> same = IntStream.range(0, done.length)
                    .filter(work -> done[work] >= Nearness.SAME)
                    .mapToObj(String::valueOf)
                    .toList();
            BooleanQuery.Builder proven = new BooleanQuery.Builder();
            proven.add(terms("demanded", List.of("1")), Occur.FILTER);
            proven.add(terms("work", same), Occur.FILTER);
            lawful.add(proven.build(), Occur.SHOULD);
        }
        return lawful.build();
    }

    private static TermInSetQuery terms(String field, Collection<String> words) {
        return new TermInSetQuery(field, words.stream().map(BytesRef::new).toList());
    }

    private double[] nearest(List<Trade> trades) {
        double[] nearest = new double[this.trades.size()];
        Arrays.setAll(nearest, work -> trades.stream()
                .mapToDouble(trade -> Anybody.nearness(trade, this.trades.at(work)))
                .max()
                .orElse(0));
        return nearest;
    }

    private double[] distances(Seeker seeker) {
        double[] shares = new double[places.size()];
        shares[0] = Shares.distance(seeker.home(), null);
        for (Division place : known) {
            shares[places.place(place.code())] = Shares.distance(seeker.home(), place);
        }
        return shares;
    }

    private long unknownShift() {
        return shifts.place(UNKNOWN);
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.list(folder)) {
            reader.close();
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
