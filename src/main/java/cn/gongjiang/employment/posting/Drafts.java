package cn.gongjiang.employment.posting;

import cn.gongjiang.core.CreditCode;
import cn.gongjiang.employment.vacancy.Vacancies;
import cn.gongjiang.identity.Actor;
import cn.gongjiang.identity.Scope;
import cn.gongjiang.registry.Divisions;
import cn.gongjiang.registry.Enterprise;
import cn.gongjiang.registry.Enterprises;
import cn.gongjiang.skills.OccupationFinder;
import cn.gongjiang.skills.OccupationGuess;
import cn.gongjiang.web.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Writes what a form says into the register of vacancies. */
@Service
class Drafts {
    private final Vacancies vacancies;
    private final Postings postings;
    private final Enterprises enterprises;
    private final Divisions divisions;
    private final OccupationFinder occupations;
    private final Clock clock;

    Drafts(
            Vacancies vacancies,
            Postings postings,
            Enterprises enterprises,
            Divisions divisions,
            OccupationFinder occupations,
            Clock clock) {
        this.vacancies = vacancies;
        this.postings = postings;
        this.enterprises = enterprises;
        this.divisions = divisions;
        this.occupations = occupations;
        this.clock = clock;
    }

    Told read(PostingForm form) {
        return PostingText.read(form, divisions.names(), LocalDate.now(clock));
    }

    /** The enterprise that writes, or the one an official writes for. */
    long employer(@Nullable String creditCode, Scope scope) {
        Long own = scope.enterprise();
        if (own != null) {
            return own;
        }
        if (creditCode == null || CreditCode.flaw(creditCode).isPresent()) {
            throw new Refused(
                    "creditCode",
                    creditCode == null
                            ? "请填写企业的统一社会信用代码"
                            : CreditCode.flaw(creditCode).orElseThrow());
        }
        return enterprises.byCreditCode(List.of(creditCode)).values().stream()
                .filter(enterprise -> scope.holds(enterprise.division()))
                .findFirst()
                .map(Enterprise::id)
                .orElseThrow(() -> new Refused("creditCode", "企业名录里没有这个信用代码，或不在您的辖区"));
    }

    String add(Told told, long employer, Actor actor) {
        return vacancies
                .add(List.of(new Vacancies.NewVacancy(
                        employer,
                        told.title(),
                        told.occupation(),
                        occupation(told),
                        told.headcount(),
                        Objects.requireNonNull(told.payMin()),
                        told.payMax(),
                        division(told),
                        told.shift(),
                        told.education(),
                        null,
                        told.certificate(),
                        told.duties(),
                        told.benefits(),
                        told.closesOn(),
                        told.terms(),
                        "填写",
                        actor.name(),
                        null)))
                .getFirst();
    }

    void write(String no, Told told) {
        postings.write(no, told, occupation(told), division(told));
    }

    private @Nullable String division(Told told) {
        return told.division() == null ? null : divisions.codeOf(told.division());
    }

    /** What the words mean, else what the title means. */
    private @Nullable String occupation(Told told) {
        return Stream.of(told.occupation(), told.title())
                .filter(Objects::nonNull)
                .map(occupations::find)
                .map(OccupationGuess::sure)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }
}
