package cn.gongjiang.employment.posting;

import cn.gongjiang.core.Parameter;
import cn.gongjiang.core.Parameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** Holds vacancies against the rules of publishing that are in force today. */
@Service
class Publishing {
    private static final String MONTHLY = "wage.minimum.monthly";
    private static final String HOURLY = "wage.minimum.hourly";

    private final WordRules words;
    private final Parameters parameters;
    private final Clock clock;
    private final String county;

    Publishing(
            WordRules words, Parameters parameters, Clock clock, @Value("${gongjiang.county.division}") String county) {
        this.words = words;
        this.parameters = parameters;
        this.clock = clock;
        this.county = county;
    }

    Checks check(Posting posting) {
        return today().check(posting);
    }

    /** The rules as they are today, for many vacancies. */
    Today today() {
        LocalDate today = LocalDate.now(clock);
        return new Today(
                today,
                parameters.on(today, "employment.vacancy.days").intValueExact(),
                WordsLawful.by(words.on(today)),
                new HashMap<>());
    }

    /** How long one confirmation keeps a vacancy public. */
    LocalDate shownUntil() {
        LocalDate today = LocalDate.now(clock);
        return today.plusDays(
                parameters.on(today, "employment.vacancy.confirm-days").intValueExact());
    }

    /** The rules of one day; what a division pays at least is asked once. */
    final class Today {
        private final LocalDate today;
        private final int days;
        private final WordsLawful words;
        private final Map<String, PayAboveMinimum> pay;

        private Today(LocalDate today, int days, WordsLawful words, Map<String, PayAboveMinimum> pay) {
            this.today = today;
            this.days = days;
            this.words = words;
            this.pay = pay;
        }

        Checks check(Posting posting) {
            String division = Objects.requireNonNullElse(posting.division(), county);
            List<PublishingRule> all = List.of(
                    words,
                    pay.computeIfAbsent(division, d -> new PayAboveMinimum(minimum(MONTHLY, d), minimum(HOURLY, d))),
                    new PartTimeLawful(),
                    new ValidShortly(today, days),
                    new EmployerKnown(),
                    new FullyTold());
            return new Checks(
                    all.stream().flatMap(rule -> rule.of(posting).stream()).toList());
        }

        private Optional<Parameter> minimum(String code, String division) {
            return parameters.find(today, code, division);
        }
    }
}
