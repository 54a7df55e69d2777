package cn.gongjiang.employment.vacancy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How far a vacancy is public today. */
public enum Publication {
    PUBLISHED("公开中"),
    /** Never was, or not any more since what it says was written over. */
    DRAFT("没有公开"),
    /** An official reads its wording first. */
    REVIEW("待审核"),
    REFUSED("审核没通过"),
    /** The enterprise has not said for a while that it still recruits. */
    UNCONFIRMED("待企业确认"),
    TAKEN_DOWN("已下架"),
    /** It was public while it was open. */
    OVER("公开已结束");

    private final String word;

    Publication(String word) {
        this.word = word;
    }

    static Publication of(String standing, VacancyStatus status, @Nullable LocalDate shownUntil, LocalDate today) {
        Publication kept = valueOf(standing);
        if (kept != PUBLISHED) {
            return kept;
        }
        if (status != VacancyStatus.OPEN) {
            return OVER;
        }
        return shownUntil == null || shownUntil.isBefore(today) ? UNCONFIRMED : PUBLISHED;
    }

    /** The word, so that forms and pages speak alike. */
    @Override
    public String toString() {
        return word;
    }
}
