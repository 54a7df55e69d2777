package cn.gongjiang.skills;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.skills.OccupationGuess.Candidate;
import cn.gongjiang.text.Meaning;
import cn.gongjiang.text.Meanings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

class OccupationFinderSpec {
    private static final Meanings MODEL = new Meanings();
    private static final Map<Long, Meaning> SHIPPED = Shipped.meanings();
    private static final OccupationIndex INDEX = new OccupationIndex(
            Shipped.occupations(),
            Shipped.jobWords(),
            new Senses(
                    Shipped.occupations(),
                    Shipped.wordsWithoutTrade(),
                    text -> Optional.ofNullable(SHIPPED.get(Shipped.key(text)))),
            text -> Optional.of(MODEL.of(text)));

    @ParameterizedTest
    @CsvSource({
        "氩弧焊,6-18-02-04",
        "焊工,6-18-02-04",
        "电 焊 工,6-18-02-04",
        "6-18-02-04,6-18-02-04",
        "６－１８－０２－０４,6-18-02-04",
        "焊工（6-18-02-04）,6-18-02-04"
    })
    void an_everyday_name_an_official_name_or_a_code_is_known_for_certain(String words, String code) {
        OccupationGuess guess = find(words);
        assertThat(guess.confident()).isTrue();
        assertThat(guess.items().getFirst().code()).isEqualTo(code);
        assertThat(guess.items().getFirst().score()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"氩弧焊师傅", "急招熟练氩弧焊师傅2名，包吃住", "男焊工（持证，45岁以下）", "高级焊工", "会烧电焊", "机械厂电焊工", "ＣＯ２保护焊焊工"})
    void words_around_a_trade_do_not_hide_it(String words) {
        OccupationGuess guess = find(words);
        assertThat(guess.confident()).isTrue();
        assertThat(guess.items().getFirst().name()).isEqualTo("焊工");
    }

    @ParameterizedTest
    @CsvSource({"马达装配,电机制造工", "挡车工,织布工", "总经理助理,秘书", "五金厂会计,会计专业人员", "销售经理,营销员", "叉车维修,工程机械维修工", "招聘专员,招聘师"})
    void what_stands_last_counts_unless_it_is_said_of_many_trades(String words, String name) {
        assertThat(find(words).items().getFirst().name()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"普工", "高薪诚聘，包吃住", "操作工（长白班）", "司机", "", "　", "??", "9-99-99-99"})
    void words_that_name_no_trade_or_too_many_are_never_sure(String words) {
        assertThat(find(words).confident()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"到雇主家里做各种家务,家政服务员", "用缝衣机器做裤子的,缝纫工", "在工地上搬砖头砌墙,砌筑工", "看管仓库货物,仓储管理员", "给病人端水喂饭,医疗护理员"})
    void words_that_nobody_listed_are_read_by_what_they_mean(String words, String name) {
        assertThat(find(words).items()).first().extracting(Candidate::name).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"入职即送电动车", "亲戚朋友一起来有奖励", "我们是一家有温度的企业", "年终还有分红旅游"})
    void advertisements_that_nobody_listed_are_never_sure(String words) {
        assertThat(find(words).confident()).isFalse();
    }

    @Test
    void on_a_machine_without_the_model_words_are_still_compared_by_their_signs() {
        Senses none = new Senses(Shipped.occupations(), List.of(), text -> Optional.empty());
        OccupationIndex index =
                new OccupationIndex(Shipped.occupations(), Shipped.jobWords(), none, text -> Optional.empty());
        assertThat(index.find("机械厂氩弧焊接").items())
                .first()
                .extracting(Candidate::name)
                .isEqualTo("焊工");
        assertThat(index.find("普工").confident()).isFalse();
    }

    @Test
    void the_candidates_stand_by_falling_score_at_most_ten_each_once() {
        List<Candidate> items = find("汽车配件厂机械装配维修").items();
        assertThat(items).hasSizeBetween(2, 10);
        assertThat(items).isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()));
        assertThat(items).extracting(Candidate::code).doesNotHaveDuplicates();
        assertThat(items).allSatisfy(c -> assertThat(c.score()).isBetween(0.0, 1.0));
    }

    private static OccupationGuess find(String words) {
        return OccupationFinder.one(INDEX, words);
    }

    @Test
    void two_trades_in_one_title_are_both_offered_and_neither_is_sure() {
        OccupationGuess guess = find("电工或叉车司机");
        assertThat(guess.confident()).isFalse();
        assertThat(guess.items().stream().limit(2)).extracting(Candidate::name).containsExactly("电工", "起重装卸机械操作工");
        assertThat(guess.items()).isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()));
    }

    @ParameterizedTest
    @CsvSource({
        "焊工、叉车司机,6-18-02-04 6-30-05-01",
        "电工或维修工,6-31-01-03 6-31-01-10",
        "保洁/保安/都可以,4-09-08-01 4-07-05-01",
        "会计和出纳,2-06-03-00",
        "厨师；不限,4-03-02-01",
        "普工,''"
    })
    void several_wishes_are_read_one_by_one(String words, String codes) {
        assertThat(OccupationFinder.each(INDEX, words).stream()
                        .map(g -> g.items().getFirst().code()))
                .containsExactly(codes.isEmpty() ? new String[0] : codes.split(" "));
    }

    @Test
    void everyday_titles_are_read_as_the_right_occupation() {
        assertGood(measure("titles.csv"), "titles");
    }

    @Test
    void titles_that_were_not_tuned_on_are_read_too() {
        assertGood(measure("titles-held-out.csv"), "held-out titles");
    }

    @Test
    void advertising_words_are_never_sure() {
        List<String> sure = lines("no-trade.txt").stream()
                .filter(words -> find(words).confident())
                .toList();
        System.out.printf("no trade: %d words, %d sure%n", lines("no-trade.txt").size(), sure.size());
        assertThat(sure).isEmpty();
    }

    @Test
    void a_question_takes_less_than_two_milliseconds() {
        List<String> titles = lines("titles.csv");
        titles.forEach(OccupationFinderSpec::find);
        long start = System.nanoTime();
        titles.forEach(title -> find("招" + title));
        double each = (System.nanoTime() - start) / 1e6 / titles.size();
        System.out.printf("a question: %.3f ms%n", each);
        assertThat(each).isLessThan(2);
    }

    private record Measured(int all, int first, int amongThree, int sure, int sureAndWrong, List<String> missed) {}

    private static Measured measure(String file) {
        int first = 0;
        int three = 0;
        int sure = 0;
        int wrong = 0;
        List<String> missed = new ArrayList<>();
        List<String> rows = lines(file).stream().skip(1).toList();
        for (String row : rows) {
            String[] cells = row.split(",");
            OccupationGuess guess = find(cells[0]);
            List<String> codes = guess.items().stream().map(Candidate::code).toList();
            List<String> accepted = List.of(cells[1].split(" "));
            boolean right = !codes.isEmpty() && accepted.contains(codes.getFirst());
            first += right ? 1 : 0;
            three += codes.stream().limit(3).anyMatch(accepted::contains) ? 1 : 0;
            sure += guess.confident() ? 1 : 0;
            wrong += guess.confident() && !right ? 1 : 0;
            if (!right) {
                missed.add(row + " → " + (guess.confident() ? "sure " : "")
                        + guess.items().stream().limit(3).toList());
            }
        }
        return new Measured(rows.size(), first, three, sure, wrong, missed);
    }

    private static void assertGood(Measured m, String what) {
        System.out.printf(
                "%s: %d, first %.1f %%, among three %.1f %%, sure %.1f %%, sure and wrong %d%n",
                what,
                m.all,
                100.0 * m.first / m.all,
                100.0 * m.amongThree / m.all,
                100.0 * m.sure / m.all,
                m.sureAndWrong);
        assertThat((double) m.first / m.all).as("first: %s", m.missed).isGreaterThanOrEqualTo(0.9);
        assertThat((double) m.amongThree / m.all)
                .as("among three: %s", m.missed)
                .isGreaterThanOrEqualTo(0.95);
    }

    private static List<String> lines(String file) {
        try {
            return new ClassPathResource("occupations/" + file)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
