package cn.gongjiang.registry.team;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.employment.Cast;
import cn.gongjiang.registry.Registered;
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
import tools.jackson.databind.JsonNode;

/** Teams of unions, and who is in them. */
@PlatformTest
class TeamResourceTests {
    @Autowired
    private ApplicationContext platform;

    private Cast cast;
    private Caller program;

    @BeforeEach
    void a_program() {
        cast = new Cast(platform);
        program = cast.program();
    }

    private static Map<String, String> team() {
        return new HashMap<>(Map.of("name", "抢修队 " + UUID.randomUUID(), "ofUnion", "武原街道总工会"));
    }

    @Test
    void people_join_and_leave_a_team() {
        String team = cast.county().form("POST", "/teams", team()).location();
        String person = new Registered(platform).person(Cast.WUYUAN);
        assertThat(cast.county()
                        .form("POST", team + "/members", Map.of("person", person))
                        .location())
                .isEqualTo(team);
        JsonNode told = program.json(team);
        assertThat(told.get("members").asInt()).isOne();
        assertThat(told.get("people").get(0).get("name").asString()).isEqualTo("毛*妹");
        assertThat(cast.county().get(team, Caller.PAGE).body()).contains(person).doesNotContain("毛小妹");
        assertThat(program.get(team, Caller.XLSX).rows().get(1)).contains(person);
        assertThat(program.send("POST", team + "/members", Map.of("person", person))
                        .fields())
                .containsExactly("person");
        assertThat(cast.county()
                        .form("DELETE", team + "/members/" + person, Map.of())
                        .location())
                .isEqualTo(team);
        assertThat(program.json(team).get("members").asInt()).isZero();
        assertThat(program.send("DELETE", team + "/members/" + person, Map.of()).status())
                .isEqualTo(404);
    }

    @Test
    void a_union_has_a_name_once_and_all_three_audiences_read_the_same_teams() {
        Map<String, String> form = team();
        String team = program.send("POST", "/teams", form).location();
        assertThat(program.send("POST", "/teams", form).fields()).containsExactly("name");
        assertThat(new ThreeAudiences("/teams", "/no", "队伍编号", "<strong><a href=\"/teams/([^\"/]+)\"")
                        .agreeFor(program))
                .contains(team.substring("/teams/".length()));
    }

    @ParameterizedTest
    @CsvSource({"name, ''", "ofUnion, ''", "ofUnion, 没有的工会", "name, x61"})
    void what_cannot_be_is_refused_at_its_field(String field, String value) {
        Map<String, String> form = team();
        form.put(field, value.equals("x61") ? "长".repeat(61) : value);
        assertThat(program.send("POST", "/teams", form).fields()).containsExactly(field);
        assertThat(cast.county().form("POST", "/teams", form).status()).isEqualTo(422);
    }

    @Test
    void a_town_keeps_its_own_teams_and_takes_its_own_people() {
        String team = program.send("POST", "/teams", team()).location();
        String stranger = new Registered(platform).person(Cast.BAIBU);
        Caller wuyuan = cast.town(Cast.WUYUAN);
        Caller baibu = cast.town(Cast.BAIBU);
        assertThat(wuyuan.send("POST", team + "/members", Map.of("person", stranger))
                        .fields())
                .containsExactly("person");
        assertThat(baibu.get(team, Caller.JSON).status()).isEqualTo(404);
        assertThat(baibu.send("POST", team + "/members", Map.of("person", stranger))
                        .status())
                .isEqualTo(404);
        assertThat(baibu.send("POST", "/teams", team()).fields()).containsExactly("ofUnion");
        assertThat(cast.outsider().get("/teams", Caller.JSON).status()).isEqualTo(403);
    }
}
