package cn.gongjiang.employment.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.core.IdentityNumber;
import cn.gongjiang.employment.Cast;
import cn.gongjiang.world.Caller;
import cn.gongjiang.world.FreshNumbers;
import cn.gongjiang.world.PlatformTest;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

@PlatformTest
class FairnessResourceTests {
    private static final LocalDate DAY = LocalDate.of(2021, 3, 1);

    @Autowired
    private ApplicationContext platform;

    /** Six registered on a day of their own in a town of their own; one is referred. */
    private Caller sixOfYucheng(Cast cast) {
        String first = "";
        for (int i = 0; i < 6; i++) {
            Cast.Jobseeker one = cast.welder("沈公平", new IdentityNumber(FreshNumbers.person()), Cast.YUCHENG, DAY);
            first = one.no();
        }
        Map<String, String> referral =
                Map.of("jobseeker", first, "vacancy", cast.post(Cast.YUCHENG, 1).no());
        assertThat(cast.program().send("POST", "/referrals", referral).status()).isEqualTo(303);
        return cast.town(Cast.YUCHENG);
    }

    @Test
    void staff_read_how_far_groups_got_in_their_own_area_and_nobody_else_does() {
        Cast cast = new Cast(platform);
        Caller town = sixOfYucheng(cast);
        String period = "/fairness?from=" + DAY + "&until=" + DAY;
        JsonNode page = town.json(period);
        assertThat(page.get("registered").asInt()).isEqualTo(6);
        assertThat(page.get("items")).hasSize(3);
        assertThat(cast.town(Cast.BAIBU).json(period).get("registered").asInt()).isZero();
        assertThat(town.get(period, Caller.PAGE).body()).contains("看不出：为什么差", "人数不到 5，不比较");
        assertThat(town.get(period + "&format=xlsx", "*/*").rows()).hasSize(4);
        assertThat(cast.enterprise(cast.enterprise("海盐公平厂", Cast.YUCHENG))
                        .get(period, Caller.JSON)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_period_that_ends_before_it_begins_is_refused() {
        Caller county = new Cast(platform).county();
        assertThat(county.get("/fairness?from=2026-02-01&until=2026-01-01", Caller.JSON)
                        .fields())
                .containsExactly("from");
    }
}
