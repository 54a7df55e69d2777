package cn.gongjiang.registry.venue;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.employment.Cast;
import cn.gongjiang.world.Caller;
import cn.gongjiang.world.PlatformTest;
import cn.gongjiang.world.ThreeAudiences;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Where activities are held. */
@PlatformTest
class VenueResourceTests {
    @Autowired
    private ApplicationContext platform;

    private Cast cast;
    private Caller program;

    @BeforeEach
    void a_program() {
        cast = new Cast(platform);
        program = cast.program();
    }

    private static Map<String, String> hall() {
        return new HashMap<>(Map.of(
                "name", "职工活动室 " + UUID.randomUUID(), "division", "百步镇", "address", "百步大道 1 号", "capacity", "60"));
    }

    @Test
    void a_venue_is_added_and_read_in_three_forms() {
        Map<String, String> hall = hall();
        String venue = cast.county().form("POST", "/venues", hall).location();
        assertThat(program.json(venue).get("capacity").asInt()).isEqualTo(60);
        assertThat(program.json(venue).get("division").asString()).isEqualTo("百步镇");
        assertThat(cast.county().get(venue, Caller.PAGE).body()).contains("百步大道 1 号");
        assertThat(new ThreeAudiences("/venues?capacity=60", "/no", "场所编号", "<strong><a href=\"/venues/([^\"/]+)\"")
                        .agreeFor(program))
                .contains(venue.substring("/venues/".length()));
        assertThat(program.json("/venues?capacity=61&size=500").toString()).doesNotContain(hall.get("name"));
        assertThat(program.send("POST", "/venues", hall).fields()).containsExactly("name");
    }

    @ParameterizedTest
    @CsvSource({
        "name, ''",
        "division, ''",
        "division, 杭州",
        "division, 330424",
        "address, ''",
        "capacity, 0",
        "capacity, 多",
        "address, x201"
    })
    void what_cannot_be_is_refused_at_its_field(String field, String value) {
        Map<String, String> form = hall();
        form.put(field, value.equals("x201") ? "长".repeat(201) : value);
        assertThat(program.send("POST", "/venues", form).fields()).containsExactly(field);
        assertThat(cast.county().form("POST", "/venues", form).status()).isEqualTo(422);
    }

    @Test
    void a_town_sees_and_adds_its_own() {
        String venue = program.send("POST", "/venues", hall()).location();
        Caller wuyuan = cast.town(Cast.WUYUAN);
        assertThat(wuyuan.get(venue, Caller.JSON).status()).isEqualTo(404);
        assertThat(wuyuan.send("POST", "/venues", hall()).fields()).containsExactly("division");
        assertThat(cast.town(Cast.BAIBU).get(venue, Caller.JSON).status()).isEqualTo(200);
        assertThat(cast.outsider().get("/venues", Caller.JSON).status()).isEqualTo(403);
        assertThat(program.get("/venues?capacity=many", Caller.JSON).fields()).containsExactly("capacity");
    }
}
