package cn.gongjiang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.world.DemoCountyTest;
import cn.gongjiang.world.Program;
import cn.gongjiang.world.Visitor;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Own and foreign objects: what is foreign is not in a list, not at its address, and cannot be written. */
@DemoCountyTest
class ScopeTests {
    private static final String OF_ENTERPRISE =
            "(select enterprise from identity.account where login = 'enterprise' and closed_at is null)";
    private static final String OF_TOWN =
            "(select divisions[1] from identity.account where login = 'town' and closed_at is null)";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private Visitor town = new Visitor(0);
    private Visitor enterprise = new Visitor(0);

    @BeforeEach
    void a_town_and_an_enterprise() throws Exception {
        town = signedIn("town");
        enterprise = signedIn("enterprise");
    }

    @Test
    void a_town_lists_exactly_its_jobseekers() throws Exception {
        assertThat(total(town, "/jobseekers"))
                .isEqualTo(count("employment.jobseeker where division = " + OF_TOWN))
                .isPositive();
        assertThat(total(town, "/jobseekers?division=" + foreignDivision())).isZero();
    }

    @Test
    void a_town_opens_its_jobseekers_and_no_others() throws Exception {
        String own = one("select min(no) from employment.jobseeker where division = " + OF_TOWN);
        String foreign = one("select min(no) from employment.jobseeker where division <> " + OF_TOWN);
        for (String of : new String[] {"", "/matches"}) {
            assertThat(town.get("/jobseekers/" + own + of).statusCode()).isEqualTo(200);
            assertThat(town.get("/jobseekers/" + foreign + of).statusCode()).isEqualTo(404);
        }
        assertThat(town.post("/jobseekers/" + foreign + "/trainings", training())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_town_does_not_find_foreign_people_by_their_name() throws Exception {
        String foreign = one("""
            select p.name from employment.jobseeker j join registry.person p on p.id = j.person
            where not exists (select 1 from employment.jobseeker k join registry.person q on q.id = k.person
                where k.division = %1$s and q.name like '%%' || p.name || '%%')
            order by j.no limit 1
            """.formatted(OF_TOWN));
        HttpResponse<String> answer = town.post("/jobseekers/search", Map.of("q", foreign));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("href=\"/jobseekers/J");
    }

    @Test
    void a_town_refers_none_but_its_own_people() throws Exception {
        String foreign = one("select min(no) from employment.jobseeker where division <> " + OF_TOWN);
        String vacancy = one("select min(no) from employment.vacancy where closes_on >= current_date");
        long before = count("employment.referral");
        int status = town.post("/referrals", Map.of("jobseeker", foreign, "vacancy", vacancy))
                .statusCode();
        assertThat(status).isIn(404, 422);
        assertThat(count("employment.referral")).isEqualTo(before);
    }

    @Test
    void a_town_moves_no_foreign_referral() throws Exception {
        String foreign = one("""
            select min(r.no) from employment.referral r join employment.jobseeker j on j.no = r.jobseeker
            where j.division <> %s
            """.formatted(OF_TOWN));
        assertThat(town.get("/referrals/" + foreign).statusCode()).isEqualTo(404);
        for (String step : new String[] {"interview", "outcome", "placement", "placement/withdrawal"}) {
            assertThat(town.post("/referrals/" + foreign + "/" + step, Map.of("_method", "PUT", "heldOn", "2026-11-25"))
                            .statusCode())
                    .as(step)
                    .isEqualTo(404);
        }
    }

    @Test
    void an_enterprise_sees_its_vacancies_itself_and_whom_it_was_sent() throws Exception {
        assertThat(total(enterprise, "/vacancies"))
                .isEqualTo(count("employment.vacancy where enterprise = " + OF_ENTERPRISE))
                .isPositive();
        assertThat(total(enterprise, "/enterprises")).isEqualTo(1);
        assertThat(total(enterprise, "/jobseekers"))
                .isEqualTo(
                        jdbc.sql("""
                            select count(distinct r.jobseeker) from employment.referral r
                            join employment.vacancy v on v.no = r.vacancy where v.enterprise = %s
                            """.formatted(OF_ENTERPRISE)).query(Long.class).single());
    }

    @Test
    void an_enterprise_opens_nothing_of_another() throws Exception {
        String vacancy = one("select min(no) from employment.vacancy where enterprise <> " + OF_ENTERPRISE);
        assertThat(enterprise.get("/vacancies/" + vacancy).statusCode()).isEqualTo(404);
        assertThat(enterprise.get("/vacancies/" + vacancy + "/matches").statusCode())
                .isEqualTo(404);
        String referral = one("""
            select min(r.no) from employment.referral r join employment.vacancy v on v.no = r.vacancy
            where v.enterprise <> %s
            """.formatted(OF_ENTERPRISE));
        assertThat(enterprise.get("/referrals/" + referral).statusCode()).isEqualTo(404);
        assertThat(enterprise
                        .post("/referrals/" + referral + "/outcome", Map.of("_method", "PUT", "result", "HIRED"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(enterprise.get("/imports").statusCode()).isEqualTo(403);
    }

    @Test
    void an_enterprise_that_looks_for_people_does_not_learn_who_was_never_sent_to_it() throws Exception {
        String own = one("select min(no) from employment.vacancy where enterprise = " + OF_ENTERPRISE);
        var items = Program.json(enterprise
                        .get("/vacancies/" + own + "/matches?size=500", "application/json")
                        .body())
                .get("items");
        for (var item : items) {
            String no = item.get("person").get("no").asString();
            assertThat(enterprise.get("/jobseekers/" + no).statusCode()).as(no).isEqualTo(200);
        }
    }

    private Visitor signedIn(String login) throws Exception {
        return new Visitor(URI.create("http://localhost:" + port + "/")).signedIn(login, "haiyan-2026");
    }

    private String foreignDivision() {
        return one("select min(code) from registry.division where code <> " + OF_TOWN);
    }

    private static Map<String, String> training() {
        return Map.of("occupation", "焊工", "kind", "SKILL", "from", "2026-01-01", "to", "2026-02-01", "hours", "40");
    }

    private static long total(Visitor visitor, String path) throws Exception {
        HttpResponse<String> answer = visitor.get(path, "application/json");
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Program.json(answer.body()).get("total").asLong();
    }

    private long count(String from) {
        return jdbc.sql("select count(*) from " + from).query(Long.class).single();
    }

    private String one(String sql) {
        return jdbc.sql(sql).query(String.class).single();
    }
}
