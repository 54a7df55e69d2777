package cn.gongjiang.employment.vacancy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Which vacancies: words in title or enterprise, a division, an occupation (code), a status, how far they are public, how one is
 * employed, a class of occupations, at
 * least this pay.
 */
public record VacancyFilter(
        @Nullable @Size(max = 60, message = "最多 60 个字") String q,
        @Nullable String division,
        @Nullable String occupation,
        @Nullable VacancyStatus status,
        @Nullable Publication publication,
        @Nullable VacancyKind kind,
        @Nullable OccupationClass trade,
        @Nullable @Min(0) @Max(100_000) Integer payFrom,
        @Nullable Order sort) {
    /** Orders a list can have. */
    public enum Order {
        NEWEST("newest"),
        CLOSING("closing"),
        PAY_HIGHEST("pay-desc");

        private final String parameter;

        Order(String parameter) {
            this.parameter = parameter;
        }

        @Override
        public String toString() {
            return parameter;
        }
    }
}
