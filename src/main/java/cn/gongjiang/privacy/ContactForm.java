package cn.gongjiang.privacy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Who answers for the personal data from today on. */
public record ContactForm(
        @NotBlank @Size(max = 60) String name,
        @NotBlank @Size(max = 120) String reach) {}
