package cn.gongjiang.employment.sunshine;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.employment.Cast;
import cn.gongjiang.world.Caller;
import cn.gongjiang.world.PlatformTest;
import cn.gongjiang.world.ThreeAudiences;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What everybody sees without signing in, and what nobody does. */
@PlatformTest
class OfferResourceTests {
    @Autowired
    private ApplicationContext platform;

    @Autowired
    private JdbcClient jdbc;

    private Cast cast;

    @BeforeEach
    void a_cast() {
        cast = new Cast(platform);
    }

    private static ThreeAudiences offers(String query) {
        return new ThreeAudiences("/offers" + query, "/no", "编号", "href=\"/offers/(GW-[^\"/]+)\"");
    }

    @Test
    void everybody_sees_the_public_ones_alike_as_page_json_and_sheet() {
        String no = cast.post(Cast.WUYUAN, 2).no();
        assertThat(offers("").agreeFor(cast.nobody())).contains(no);
        assertThat(offers("").agreeFor(cast.worker(cast.welder(Cast.WUYUAN).person())))
                .contains(no);
        assertThat(cast.county().json("/offers?size=500").toString()).contains(no);
        String page = cast.nobody().get("/offers/" + no, Caller.PAGE).body();
        assertThat(page).contains("6,000–8,000 元", "工业园区 1 号", "人事部，0573-86000000", "举报不实", "不登录也能举报");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "standing = 'DRAFT'",
                "standing = 'REVIEW'",
                "standing = 'TAKEN_DOWN'",
                "shown_until = current_date - 2",
                "closes_on = current_date - 2",
                "closed_on = current_date"
            })
    void what_is_not_public_is_nowhere(String changed) {
        Cast.Post post = cast.post(Cast.WUYUAN, 1);
        jdbc.sql("update employment.vacancy set " + changed + " where no = ?")
                .param(post.no())
                .update();
        assertThat(offers("").agreeFor(cast.nobody())).doesNotContain(post.no());
        for (Caller caller : java.util.List.of(cast.nobody(), cast.county(), cast.enterprise(post.enterprise()))) {
            assertThat(caller.get("/offers/" + post.no(), Caller.JSON).status()).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "division=武原街道, true",
        "division=百步镇, false",
        "kind=全职, true",
        "kind=实习, false",
        "trade=生产制造, true",
        "trade=农林牧渔, false",
        "payFrom=8000, true",
        "payFrom=8001, false",
        "status=CLOSED, false",
        "publication=DRAFT, false"
    })
    void it_is_found_by_town_kind_class_and_pay(String query, boolean found) {
        String no = cast.post(Cast.WUYUAN, 1).no();
        String name = query.substring(0, query.indexOf('='));
        String value = Caller.encoded(query.substring(query.indexOf('=') + 1));
        assertThat(offers("?" + name + "=" + value).agreeFor(cast.nobody()).contains(no))
                .isEqualTo(found);
    }

    @Test
    void words_find_title_and_enterprise() {
        long enterprise = cast.enterprise("海盐珊瑚绒厂", Cast.WUYUAN);
        String no = cast.post(enterprise, "挡车工", Cast.WUYUAN, 1, cast.today().plusDays(9))
                .no();
        assertThat(offers("?q=" + Caller.encoded("珊瑚绒")).agreeFor(cast.nobody()))
                .containsExactly(no);
        assertThat(cast.nobody()
                        .get("/offers?q=" + Caller.encoded("没有这种工作"), Caller.PAGE)
                        .body())
                .contains("没有符合的岗位");
    }

    @Test
    void results_come_with_their_definitions_and_say_nothing_about_a_few() {
        cast.post(Cast.WUYUAN, 2);
        var results = cast.nobody().json("/results").get("items");
        assertThat(results.valueStream().map(r -> r.get("code").asString()))
                .contains("employment.trained", "employment.placed", "employment.conversion", "employment.vacancies");
        assertThat(results.valueStream())
                .allSatisfy(r -> assertThat(r.get("definition").asString()).isNotBlank());
        assertThat(results.valueStream().map(r -> r.get("value").asString())).noneMatch(v -> v.matches("[1-4]"));
        assertThat(cast.nobody().get("/results", Caller.PAGE).body()).contains("就业转化率", "少于 5 的不写具体数");
        assertThat(ResultPage.shown(0)).isEqualTo("0");
        assertThat(ResultPage.shown(4)).isEqualTo("少于 5");
        assertThat(ResultPage.shown(5)).isEqualTo("5");
    }
}
