package cn.gongjiang.employment.posting;

import cn.gongjiang.employment.vacancy.Publication;
import cn.gongjiang.employment.vacancy.VacancyItem;
import org.jspecify.annotations.Nullable;

/**
 * A vacancy as those who answer for it see it.
 *
 * @param division where the work is, by code
 * @param version grows with everything that is written over
 * @param passedPrint the hash of the last wording that an official read and let pass
 */
record Posting(
        VacancyItem vacancy,
        Employer employer,
        @Nullable String division,
        int version,
        @Nullable String passedPrint) {
    /** Whose vacancy it is; {@code confirmed} by an official. */
    record Employer(long id, String name, @Nullable String creditCode, boolean confirmed) {}

    Told told() {
        VacancyItem.Occupation occupation = vacancy.occupation();
        return new Told(
                vacancy.title(),
                occupation == null ? null : occupation.name(),
                vacancy.headcount(),
                vacancy.payMin(),
                vacancy.payMax(),
                vacancy.division(),
                vacancy.shift(),
                vacancy.education(),
                vacancy.certificate(),
                vacancy.duties(),
                vacancy.benefits(),
                vacancy.closesOn(),
                vacancy.terms());
    }

    boolean isOpen() {
        return vacancy.isOpen();
    }

    boolean stands(Publication publication) {
        return vacancy.publication().equals(publication.toString());
    }

    /** Whether an official has read exactly these words and let them pass. */
    boolean wordingPassed() {
        return passedPrint != null && passedPrint.equals(Wording.print(told()));
    }
}
