package cn.gongjiang.employment.posting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.employment.Cast;
import cn.gongjiang.world.Caller;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** An enterprise that writes vacancies, and its town. */
record Poster(Cast cast, long employer, Caller enterprise, Caller town) {
    static final Map<String, String> NOTHING = Map.of();

    static Poster in(ApplicationContext platform) {
        Cast cast = new Cast(platform);
        long employer = cast.enterprise("海盐测试阀门有限公司", Cast.WUYUAN);
        return new Poster(cast, employer, cast.enterprise(employer), cast.town(Cast.WUYUAN));
    }

    String written() {
        return written(Terms.complete(cast.today()));
    }

    String written(Map<String, String> terms) {
        Caller.Answer answer = enterprise.form("POST", "/postings", terms);
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
        return answer.location().replaceFirst(".*/postings/", "");
    }

    String published() {
        String no = written();
        put(no, "publication", NOTHING);
        return no;
    }

    /** The enterprise does something with its vacancy, and it is done. */
    void put(String no, String what, Map<String, String> form) {
        Caller.Answer answer = enterprise.form("PUT", "/postings/" + no + "/" + what, form);
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
    }

    /** The whole form with one thing changed, as read just now. */
    Map<String, String> edited(String no, String field, String value) {
        Map<String, String> terms = Terms.with(cast.today(), field, value);
        terms.put("version", version(no));
        return terms;
    }

    String standing(String no) {
        return enterprise.json("/postings/" + no).get("publication").asString();
    }

    String version(String no) {
        return enterprise.json("/postings/" + no).get("version").asString();
    }

    static List<String> acts(JsonNode posting) {
        return posting.get("acts")
                .valueStream()
                .map(act -> act.get("act").asString())
                .toList();
    }

    static List<String> listed(Caller caller, String publication) {
        return caller.json("/vacancies?size=500&publication=" + Caller.encoded(publication))
                .get("items")
                .valueStream()
                .map(item -> item.get("no").asString())
                .toList();
    }
}
