package cn.gongjiang.employment.push;

import cn.gongjiang.core.Answer;
import cn.gongjiang.employment.matching.MatchFilter;
import cn.gongjiang.employment.matching.Matches;
import cn.gongjiang.employment.matching.Matching;
import cn.gongjiang.employment.vacancy.VacancyItem;
import cn.gongjiang.employment.vacancy.VacancyListing;
import cn.gongjiang.identity.Scope;
import cn.gongjiang.web.NotThere;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The vacancies of one jobseeker, as they see them themselves: pointed out, fitting, answered. */
@Repository
public class OwnJobs {
    private static final int MOST_FITTING = 10;

    private final JdbcClient jdbc;
    private final Matching matching;
    private final VacancyListing vacancies;
    private final JobAnswers answers;

    OwnJobs(JdbcClient jdbc, Matching matching, VacancyListing vacancies, JobAnswers answers) {
        this.jdbc = jdbc;
        this.matching = matching;
        this.vacancies = vacancies;
        this.answers = answers;
    }

    /** The jobs in three parts; a job stands in one of them. */
    public record Parts(List<OwnJob> waiting, List<OwnJob> fitting, List<OwnJob> answered) {
        Stream<OwnJob> all() {
            return Stream.of(waiting, fitting, answered).flatMap(List::stream);
        }
    }

    /** @param scope of the person, who was found to be this jobseeker */
    public Parts of(String jobseeker, Scope scope) {
        Map<String, JobAnswers.Said> said = answers.of(jobseeker);
        Map<String, LocalDate> pushed = pushed(jobseeker, scope);
        Matches matches = matching.forJobseeker(jobseeker, scope);
        List<String> waiting =
                pushed.keySet().stream().filter(no -> !said.containsKey(no)).toList();
        List<String> fitting = matches.with(new MatchFilter(Answer.YES)).stream()
                .map(Matches.Pair::no)
                .filter(no -> !said.containsKey(no) && !pushed.containsKey(no))
                .limit(MOST_FITTING)
                .toList();
        Set<String> shown = new LinkedHashSet<>(waiting);
        shown.addAll(fitting);
        shown.addAll(said.keySet());
        Map<String, Matches.Pair> matched = matches.those(shown);
        Map<String, VacancyItem> items = vacancies.all(shown, Scope.county());
        return new Parts(
                jobs(waiting, items, matched, pushed, said)
                        .filter(job -> job.vacancy().isOpen())
                        .toList(),
                jobs(fitting, items, matched, pushed, said).toList(),
                jobs(List.copyOf(said.keySet()), items, matched, pushed, said).toList());
    }

    /**
     * One vacancy for this jobseeker, whether it fits or not; also one that is public no more, when they were told of it or
     * answered it.
     *
     * @throws NotThere when there is no such vacancy for them
     */
    OwnJob one(String jobseeker, String vacancy, Scope scope) {
        LocalDate pushedOn = pushed(jobseeker, scope).get(vacancy);
        JobAnswers.Said said = answers.of(jobseeker, vacancy).orElse(null);
        Scope sight = pushedOn == null && said == null ? scope : Scope.county();
        VacancyItem item = vacancies.find(vacancy, sight).orElseThrow(() -> new NotThere("岗位"));
        return job(item, matching.pair(jobseeker, vacancy).orElse(null), pushedOn, said);
    }

    private static Stream<OwnJob> jobs(
            List<String> numbers,
            Map<String, VacancyItem> items,
            Map<String, Matches.Pair> matched,
            Map<String, LocalDate> pushed,
            Map<String, JobAnswers.Said> said) {
        return numbers.stream()
                .filter(items::containsKey)
                .map(no -> job(Objects.requireNonNull(items.get(no)), matched.get(no), pushed.get(no), said.get(no)));
    }

    private static OwnJob job(
            VacancyItem item,
            Matches.@Nullable Pair pair,
            @Nullable LocalDate pushedOn,
            JobAnswers.@Nullable Said said) {
        return new OwnJob(
                item,
                pair == null ? null : pair.decision(),
                pair == null ? null : pair.score().total(),
                pair == null ? List.of() : pair.score().parts(),
                pushedOn,
                said == null ? null : said.text(),
                said == null ? null : said.on());
    }

    /** When each vacancy was last pointed out, the latest first. */
    private Map<String, LocalDate> pushed(String jobseeker, Scope scope) {
        Map<String, LocalDate> pushed = new LinkedHashMap<>();
        jdbc.sql("""
                        select p.vacancy, max(p.pushed_on) as on_day from employment.push p
                        join employment.jobseeker j on j.no = p.jobseeker
                        where p.jobseeker = :jobseeker and (:wholeCounty or j.person = :self)
                        group by p.vacancy order by max(p.recorded_at) desc
                        """).params(scope.parameters()).param("jobseeker", jobseeker).query(row -> {
            pushed.put(row.getString("vacancy"), row.getObject("on_day", LocalDate.class));
        });
        return pushed;
    }
}
