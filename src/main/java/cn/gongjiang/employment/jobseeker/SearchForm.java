package cn.gongjiang.employment.jobseeker;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A name, a phone or an identity number. */
public record SearchForm(@NotBlank @Size(min = 1, max = 60) String q) {}
