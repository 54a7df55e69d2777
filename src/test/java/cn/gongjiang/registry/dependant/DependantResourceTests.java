package cn.gongjiang.registry.dependant;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.core.IdentityNumber;
import cn.gongjiang.employment.Cast;
import cn.gongjiang.registry.Registered;
import cn.gongjiang.world.Caller;
import cn.gongjiang.world.PlatformTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** Children and others in the care of a person. */
@PlatformTest
class DependantResourceTests {
    private static final String CHILD =
            IdentityNumber.beginning("33042420150601012").value();

    @Autowired
    private ApplicationContext platform;

    private Cast cast;
    private Caller program;
    private String address;

    @BeforeEach
    void a_guardian() {
        cast = new Cast(platform);
        program = cast.program();
        address = "/people/" + new Registered(platform).person(Cast.WUYUAN) + "/dependants";
    }

    private static Map<String, String> child() {
        return new HashMap<>(Map.of("name", "毛豆豆", "relation", "子女", "idNumber", CHILD, "consent", "是"));
    }

    private JsonNode dependants() {
        return program.json(address).get("items");
    }

    @Test
    void a_child_is_recorded_masked_for_all() {
        assertThat(cast.county().form("POST", address, child()).location()).isEqualTo(address);
        JsonNode one = dependants().get(0);
        assertThat(one.get("name").asString()).isEqualTo("毛*豆");
        assertThat(one.get("idNumber").asString()).isEqualTo("**************" + CHILD.substring(14));
        assertThat(one.get("age").asInt()).isBetween(10, 120);
        assertThat(cast.county().get(address, Caller.PAGE).body())
                .contains("毛*豆", "子女")
                .doesNotContain("毛豆豆", CHILD);
        assertThat(program.get(address, Caller.XLSX).rows().toString())
                .contains("毛*豆")
                .doesNotContain("毛豆豆", CHILD);
    }

    @Test
    void a_dependant_is_recorded_once_and_removed() {
        assertThat(program.send("POST", address, child()).status()).isEqualTo(303);
        assertThat(program.send("POST", address, child()).fields()).containsExactly("name");
        String it = address + "/" + dependants().get(0).get("id").asLong();
        assertThat(cast.county().form("DELETE", it, Map.of()).location()).isEqualTo(address);
        assertThat(dependants()).isEmpty();
        assertThat(program.send("DELETE", it, Map.of()).status()).isEqualTo(404);
        assertThat(program.send("POST", address, child()).status()).isEqualTo(303);
    }

    @Test
    void for_a_child_under_fourteen_the_guardian_agrees_and_that_is_kept() {
        Map<String, String> form = child();
        form.put("consent", "否");
        assertThat(program.send("POST", address, form).fields()).containsExactly("consent");
        form.remove("consent");
        assertThat(program.send("POST", address, form).fields()).containsExactly("consent");
        assertThat(program.send("POST", address, child()).status()).isEqualTo(303);
        assertThat(program.json(address.replace("dependants", "consents"))
                        .get("history")
                        .toString())
                .contains("registry.dependant", "窗口");
    }

    @Test
    void without_a_number_the_birthday_tells_the_age() {
        Map<String, String> mother = Map.of("name", "金阿婆", "relation", "PARENT", "born", "1950-01-01");
        assertThat(program.send("POST", address, mother).status()).isEqualTo(303);
        assertThat(dependants().get(0).get("age").asInt()).isGreaterThan(70);
        assertThat(program.send("POST", address, mother).fields()).containsExactly("name");
    }

    @ParameterizedTest
    @CsvSource({
        "name, '', name",
        "name, 123, name",
        "relation, '', relation",
        "relation, 邻居, relation",
        "idNumber, 330424201506010000, idNumber",
        "idNumber, '', born",
        "born, 2016-01-01, born",
        "born, soon, born"
    })
    void what_cannot_be_is_refused_at_its_field(String field, String value, String refused) {
        Map<String, String> form = child();
        form.put(field, value);
        Caller.Answer answer = program.send("POST", address, form);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.fields()).containsExactly(refused);
        assertThat(cast.county().form("POST", address, form).status()).isEqualTo(422);
        assertThat(dependants()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"CHILD, 1950-01-01, born", "CHILD, 2199-01-01, born", "OTHER, 1850-01-01, born"})
    void a_birthday_that_cannot_be_is_refused(String relation, String born, String refused) {
        Map<String, String> form = Map.of("name", "毛豆豆", "relation", relation, "born", born);
        assertThat(program.send("POST", address, form).fields()).containsExactly(refused);
    }

    @Test
    void another_towns_guardian_is_404() {
        program.send("POST", address, child());
        String it = address + "/" + dependants().get(0).get("id").asLong();
        Caller baibu = cast.town(Cast.BAIBU);
        assertThat(baibu.get(address, Caller.JSON).status()).isEqualTo(404);
        assertThat(baibu.send("POST", address, child()).status()).isEqualTo(404);
        assertThat(baibu.send("DELETE", it, Map.of()).status()).isEqualTo(404);
        String other = "/people/" + new Registered(platform).person(Cast.WUYUAN) + "/dependants";
        assertThat(program.send("DELETE", other + it.substring(address.length()), Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(dependants()).hasSize(1);
    }
}
