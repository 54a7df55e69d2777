package cn.gongjiang.employment.survey;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A new round: what it is called, from when to when enterprises answer. */
public record SurveyForm(
        @NotBlank @Size(max = 60) String title,
        @NotNull LocalDate opensOn,
        @NotNull LocalDate closesOn) {}
