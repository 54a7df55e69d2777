package cn.gongjiang.employment.advice;

import cn.gongjiang.employment.jobseeker.Sight;
import cn.gongjiang.identity.Scope;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the jobseekers somebody may see said to want to learn. */
@Repository
class LearnerListing {
    private final JdbcClient jdbc;

    LearnerListing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By the number of the registration. */
    Map<String, List<Learner.Wished>> wished(Scope scope) {
        return jdbc
                .sql("""
                        select j.no, c.no as course, w.times
                        from employment.standing_wish w
                        join employment.course c on c.id = w.course
                        join employment.jobseeker j on w.person = coalesce(
                            (select m.person_kept from registry.standing_merge m where m.person_gone = j.person), j.person)
                        where j.ended_on is null
                        """ + Sight.of(scope) + " order by j.no, c.id")
                .params(scope.parameters())
                .query((row, n) ->
                        Map.entry(row.getString("no"), new Learner.Wished(row.getString("course"), List.of((String[])
                                row.getArray("times").getArray()))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
