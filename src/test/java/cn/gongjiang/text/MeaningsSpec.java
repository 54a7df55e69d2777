package cn.gongjiang.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeaningsSpec {
    private static final Meanings MODEL = new Meanings();

    @ParameterizedTest
    @CsvSource({"喂猪,生猪养殖,电焊工", "理发,剪头发,养鱼", "开铲车,装载机司机,会计", "照顾老人,护工,挖机"})
    void texts_of_like_meaning_are_nearer_than_others_without_a_sign_in_common(String one, String like, String other) {
        assertThat(MODEL.of(one).likeness(MODEL.of(like)))
                .isGreaterThan(MODEL.of(one).likeness(MODEL.of(other)) + 0.1);
    }

    @Test
    void a_meaning_is_wholly_like_itself_and_likeness_is_the_same_both_ways() {
        Meaning one = MODEL.of("焊工");
        Meaning other = MODEL.of("钳工");
        assertThat(one.likeness(one)).isEqualTo(1, within(1e-9));
        assertThat(one.likeness(other)).isEqualTo(other.likeness(one));
    }

    @Test
    void a_meaning_that_was_kept_is_the_same() {
        Meaning one = MODEL.of("氩弧焊");
        assertThat(Meaning.of(one.bytes())).isEqualTo(one).hasSameHashCodeAs(one);
        assertThatThrownBy(() -> Meaning.of(new byte[3])).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void writings_of_the_same_words_mean_the_same() {
        assertThat(MODEL.of("ＣＮＣ操机（白班）")).isEqualTo(MODEL.of("cnc操机 白班"));
    }

    @Test
    void in_the_middle_of_several_stands_what_is_like_each() {
        List<Meaning> several = List.of(MODEL.of("电焊"), MODEL.of("烧焊"), MODEL.of("氩弧焊"));
        Meaning middle = Meaning.between(several);
        assertThat(several).allSatisfy(one -> assertThat(middle.likeness(one)).isGreaterThan(0.8));
    }

    @Test
    void a_text_is_cut_into_signs_and_known_beginnings_of_latin_words() throws IOException {
        WordPieces pieces = new WordPieces(
                Objects.requireNonNull(MeaningsSpec.class.getResourceAsStream("/bge-small-zh-v1.5-q-tokenizer.json")));
        assertThat(pieces.of("焊工")).hasSize(4);
        assertThat(pieces.of("CNC操机")).hasSize(5);
        assertThat(pieces.of("solidworks 设计").length).isBetween(5, 8);
        assertThat(pieces.of("")).hasSize(2);
        assertThat(pieces.of("焊".repeat(500))).hasSize(128);
    }
}
