package cn.gongjiang.employment.structure;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.employment.Cast;
import cn.gongjiang.world.Caller;
import cn.gongjiang.world.DemoCountyTest;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** Every bar opens exactly the people it counts. */
@DemoCountyTest
class StructureResourceTests {
    private static final List<String> WHOLE = List.of("年龄", "失业多久", "学历", "镇街", "就业困难");

    @Autowired
    private ApplicationContext platform;

    private Cast cast;

    @BeforeEach
    void the_cast() {
        cast = new Cast(platform);
    }

    private static long total(Caller caller, String address) {
        return caller.json(address + "&size=1").get("total").asLong();
    }

    private static List<JsonNode> items(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).toList();
    }

    private static void demandEveryBarOpensItsPeople(Caller caller, String address) {
        JsonNode page = caller.json(address);
        long people = page.get("people").asLong();
        assertThat(people).isPositive();
        for (JsonNode dimension : items(page.get("dimensions"))) {
            String name = dimension.get("name").asString();
            long sum = 0;
            for (JsonNode slice : items(dimension.get("slices"))) {
                long counted = slice.get("people").asLong();
                sum += counted;
                assertThat(total(caller, slice.get("address").asString()))
                        .as(name + " " + slice.get("name").asString())
                        .isEqualTo(counted);
            }
            if (WHOLE.contains(name)) {
                assertThat(sum).as(name).isEqualTo(people);
            }
        }
    }

    @Test
    void of_the_county_of_one_town_and_as_a_town_sees_it() {
        demandEveryBarOpensItsPeople(cast.county(), "/jobseekers/structure");
        demandEveryBarOpensItsPeople(cast.county(), "/jobseekers/structure?division=" + Cast.WUYUAN);
        demandEveryBarOpensItsPeople(cast.town(Cast.BAIBU), "/jobseekers/structure");
    }

    @Test
    void a_town_counts_its_own_people() {
        Caller county = cast.county();
        assertThat(cast.town(Cast.WUYUAN).json("/jobseekers/structure").get("people"))
                .isEqualTo(county.json("/jobseekers/structure?division=" + Cast.WUYUAN)
                        .get("people"));
        assertThat(cast.town(Cast.WUYUAN)
                        .json("/jobseekers/structure?division=" + Cast.BAIBU)
                        .get("people")
                        .asLong())
                .isZero();
    }
}
