package cn.gongjiang.employment.state;

import cn.gongjiang.core.CreditCode;
import cn.gongjiang.core.IdentityNumber;
import cn.gongjiang.employment.Cast;
import cn.gongjiang.world.Caller;
import cn.gongjiang.world.FreshNumbers;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** A welder who registered nine months ago, and an official who records where the registration stands. */
final class Recorder {
    static final Map<String, Object> AGAIN =
            Map.of("division", "武原街道", "former", "焊工", "wanted", "焊工", "areas", List.of(), "shifts", List.of("白班"));

    final Cast cast;
    final Caller county;
    final Cast.Jobseeker chen;

    Recorder(ApplicationContext platform) {
        cast = new Cast(platform);
        county = cast.county();
        chen = cast.welder(
                "陈建国",
                new IdentityNumber(FreshNumbers.person()),
                Cast.WUYUAN,
                cast.today().minusMonths(9));
    }

    String states() {
        return "/jobseekers/" + chen.no() + "/states";
    }

    Map<String, Object> form(String ground, LocalDate since) {
        Map<String, Object> form =
                new HashMap<>(Map.of("ground", ground, "since", since.toString(), "note", "2026-0017 号"));
        if (ground.equals("licence")) {
            form.put("note", CreditCode.beginning("92330424MA2900001").value());
        }
        if (ground.equals("benefit") || ground.equals("training")) {
            form.put("until", cast.today().plusMonths(3).toString());
        }
        return form;
    }

    Caller.Answer record(String ground) {
        return record(ground, cast.today());
    }

    Caller.Answer record(String ground, LocalDate since) {
        return county.send("POST", states(), form(ground, since));
    }

    JsonNode jobseeker() {
        return county.json("/jobseekers/" + chen.no());
    }

    JsonNode latest() {
        return county.json(states()).get("items").get(0);
    }

    boolean listed(String filter) {
        return county.json("/jobseekers?size=500&" + filter)
                .get("items")
                .valueStream()
                .anyMatch(item -> item.get("no").asString().equals(chen.no()));
    }

    Caller.Answer withdraw() {
        return county.send(
                "PUT", states() + "/" + latest().get("id").asLong() + "/withdrawal", Map.of("reason", "看错了人"));
    }
}
