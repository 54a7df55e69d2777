package cn.gongjiang.registry.newcomer;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.core.IdentityNumber;
import cn.gongjiang.identity.phone.TextsOfTest;
import cn.gongjiang.registry.People;
import cn.gongjiang.world.Caller;
import cn.gongjiang.world.FreshNumbers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody nobody has registered, with a phone that nobody has. */
public final class Stranger {
    private final ApplicationContext platform;
    private final Caller browser;
    public final String phone;
    public final String number = FreshNumbers.person();

    public Stranger(ApplicationContext platform) {
        this.platform = platform;
        this.phone = "1992%07d".formatted(ThreadLocalRandom.current().nextInt(10_000_000));
        this.browser = otherBrowser();
    }

    public Caller browser() {
        return browser;
    }

    Caller otherBrowser() {
        return Caller.nobody(Integer.parseInt(platform.getEnvironment().getRequiredProperty("local.server.port")));
    }

    /** Lets the codes, and what was asked for with them, be older. */
    public static void aDayLater(JdbcClient jdbc) {
        jdbc.sql("update identity.phone_code set made_at = made_at - interval '25 hours'")
                .update();
        jdbc.sql("update registry.number_try set at = at - interval '25 hours'").update();
    }

    /** Enters the code that came to the phone. */
    public Stranger prove() {
        String step =
                browser.form("POST", "/phone-codes", Map.of("phone", phone)).location();
        String code = platform.getBean(TextsOfTest.class).code(phone);
        Caller.Answer right = browser.form("POST", step + "/session", Map.of("code", code));
        assertThat(right.status()).as(right.body()).isEqualTo(303);
        assertThat(right.location()).isEqualTo("/newcomers/new");
        return this;
    }

    /** What 沈阿妹 types. */
    public Map<String, String> told() {
        Map<String, String> told = new HashMap<>();
        told.put("name", "沈阿妹");
        told.put("number", number);
        told.put("division", "百步镇");
        told.put("agreed", "是");
        return told;
    }

    Map<String, String> told(String field, String value) {
        Map<String, String> told = told();
        told.put(field, value);
        return told;
    }

    Caller.Answer send(Map<String, String> told) {
        return browser.form("POST", "/newcomers", told);
    }

    /** The same as a program, which is told the field. */
    Caller.Answer sendJson(Map<String, String> told) {
        Map<String, Object> json = new HashMap<>(told);
        json.put("agreed", "是".equals(told.get("agreed")));
        return browser.send("POST", "/newcomers", json);
    }

    /** Registers, which must go well. @return who that is */
    public long register() {
        Caller.Answer answer = prove().send(told());
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
        return person();
    }

    /** Who has this number. */
    long person(String identityNumber) {
        IdentityNumber asked = new IdentityNumber(identityNumber);
        return Objects.requireNonNull(
                platform.getBean(People.class).known(List.of(asked)).get(asked));
    }

    /** Who has the phone. */
    long person() {
        return platform.getBean(People.class).withPhone(phone).getFirst();
    }
}
