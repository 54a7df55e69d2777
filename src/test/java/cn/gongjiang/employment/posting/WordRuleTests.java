package cn.gongjiang.employment.posting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.core.Answer;
import cn.gongjiang.world.PlatformTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The rules of wording that are shipped, on what people really write. */
@PlatformTest
class WordRuleTests {
    @Autowired
    private WordRules rules;

    private WordsLawful shipped() {
        return WordsLawful.by(rules.on(Ad.TODAY));
    }

    private List<Checked> unmet(Ad ad) {
        return shipped().of(ad.posting()).stream()
                .filter(checked -> checked.condition().outcome() != Answer.YES)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "限男, 性别",
        "限 男, 性别",
        "限－男, 性别",
        "限【男】, 性别",
        "限·男·性, 性别",
        "限\u200b男, 性别",
        "只限男性, 性别",
        "僅限男性, 性别",
        "男士优先, 性别",
        "男 性 优 先, 性别",
        "男優先, 性别",
        "♂优先, 性别",
        "性别：男, 性别",
        "性别要求男或以上不要女, 性别",
        "招聘男普工, 性别",
        "男5名女3名, 性别",
        "只招女工, 性别",
        "女士优先, 性别",
        "女生勿扰, 性别",
        "已婚已育, 婚育",
        "已 婚 已 育, 婚育",
        "未婚优先, 婚育",
        "两年内不得怀孕, 婚育",
        "入职要孕检, 婚育",
        "本地户口, 户籍",
        "本 地 户 口, 户籍",
        "限海盐户籍, 户籍",
        "外地人勿扰, 户籍",
        "东北人勿扰, 地域",
        "不要河南的, 地域",
        "谢绝新疆籍, 地域",
        "限汉族, 民族",
        "不招少数民族, 民族",
        "无宗教信仰, 宗教",
        "无乙肝, 健康",
        "查乙肝两对半, 健康",
        "残疾人勿扰, 残疾",
        "交押金200元, 收费",
        "押 金 ２００ 元, 收费",
        "服装费自理, 收费",
        "上交身份证, 收费",
        "提供培训贷, 虚假",
        "高薪保录用, 虚假",
        "日结千元, 虚假",
        "日结１０００元, 虚假",
        "兼职刷单, 虚假"
    })
    void what_the_law_forbids_is_blocked_however_it_is_typed(String words, String ground) {
        for (String field : List.of("title", "duties", "requirements", "benefits")) {
            assertThat(unmet(Ad.complete().with(field, words))).as(field).anySatisfy(checked -> {
                assertThat(checked.condition().asked()).isEqualTo(ground + "用语");
                assertThat(checked.condition().outcome()).isEqualTo(Answer.NO);
                assertThat(checked.condition().change()).isNotBlank();
                assertThat(checked.field()).isEqualTo(field);
                assertThat(checked.forAnOfficial()).isFalse();
            });
        }
    }

    @ParameterizedTest
    @CsvSource({
        "35岁以下, 年龄",
        "３５周岁以下, 年龄",
        "三十五岁以下, 年龄",
        "3 5 岁 以 内, 年龄",
        "年龄18-45, 年龄",
        "18—40周岁, 年龄",
        "45岁以上勿扰, 年龄",
        "90后优先, 年龄",
        "五官端正, 相貌",
        "身高1.65米以上, 相貌",
        "形象气质佳, 相貌",
        "无纹身, 健康",
        "985/211院校, 学校",
        "双一流, 学校",
        "月入过万, 夸大",
        "不招没经验的人, 地域"
    })
    void what_depends_on_the_case_is_read_by_an_official_first(String words, String ground) {
        assertThat(unmet(Ad.complete().with("requirements", words))).anySatisfy(checked -> {
            assertThat(checked.condition().asked()).isEqualTo(ground + "用语");
            assertThat(checked.forAnOfficial()).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "男装销售",
                "招聘男装导购",
                "女装车工",
                "招女鞋针车工",
                "不限男女",
                "男女不限",
                "性别：男女不限",
                "招男、女工若干",
                "名额有限，男女均可",
                "名额有限 男女均可",
                "照顾子女3人以下的家庭",
                "本地户外广告安装",
                "协助办理本地户口",
                "带户口本复印件",
                "婚庆策划师",
                "已婚员工有探亲假",
                "苗圃已育苗的日常浇水",
                "孕妇装缝纫",
                "月嫂，照顾产妇和孕期妇女",
                "生育保险、产假",
                "年满18周岁",
                "18周岁以上",
                "幼儿教师，带3-6岁幼儿",
                "公司成立20年以上",
                "售后优先处理投诉",
                "民族乐器装配",
                "五官科护士",
                "乙肝疫苗接种",
                "残疾人优先，有无障碍设施",
                "985型数控机床操作",
                "不收押金、不扣身份证",
                "酒店前台，办理押金退还，免押金入住",
                "印刷单色机操作",
                "合同担保录入员",
                "日结工资也可以",
                "不要求经验，有人带",
                "不要求个人有车",
                "持健康证上岗",
                "负责女职工权益宣传",
                "男科医院保洁"
            })
    void words_that_only_look_alike_are_left_alone(String words) {
        assertThat(unmet(Ad.complete().with("duties", words))).isEmpty();
        assertThat(unmet(Ad.complete().with("title", words))).isEmpty();
    }

    @Test
    void j1_men_only_under_35_for_2000_is_blocked_read_and_too_little() {
        Ad ad = Ad.complete()
                .with("requirements", "限男性,35岁以下,月薪2000(全职)")
                .with("payMin", new java.math.BigDecimal("2000"));
        assertThat(unmet(ad).stream().map(c -> c.condition().asked() + c.forAnOfficial()))
                .containsExactlyInAnyOrder("性别用语false", "年龄用语true");
    }

    @Test
    void j2_a_changing_room_for_women_is_an_exception_that_an_official_reads() {
        Ad ad = Ad.complete().with("title", "女职工更衣室管理员(限女)");
        assertThat(unmet(ad)).singleElement().satisfies(checked -> {
            assertThat(checked.forAnOfficial()).isTrue();
            assertThat(checked.condition().rule()).contains("例外");
        });
        String print = Wording.print(ad.posting().told());
        assertThat(unmet(ad.passedAs(print))).isEmpty();
        assertThat(unmet(ad.with("duties", "前台接待")))
                .as("other words are read again")
                .hasSize(1);
    }

    @Test
    void a_rule_holds_from_its_day_until_the_next_and_can_be_switched_off() {
        rules.add(night(Ad.TODAY.minusDays(10), WordRule.Kind.BLOCK));
        rules.add(night(Ad.TODAY.minusDays(5), WordRule.Kind.OFF));
        assertThat(found(Ad.TODAY.minusDays(11))).isEmpty();
        assertThat(found(Ad.TODAY.minusDays(10))).hasSize(1);
        assertThat(found(Ad.TODAY.minusDays(6))).hasSize(1);
        assertThat(found(Ad.TODAY.minusDays(5))).isEmpty();
    }

    private static WordRule.Recorded night(LocalDate from, WordRule.Kind kind) {
        WordRule rule = new WordRule(
                "test-night", from, kind, "测试", "夜班", List.of("夜猫子"), List.of(), "测试", "测试", List.of(), null);
        return new WordRule.Recorded(rule, false, "", "测试", Instant.EPOCH);
    }

    private List<Checked> found(LocalDate day) {
        return WordsLawful.by(rules.on(day))
                .of(Ad.complete().with("duties", "夜猫子上夜班").posting())
                .stream()
                .filter(checked -> checked.condition().outcome() != Answer.YES)
                .toList();
    }
}
