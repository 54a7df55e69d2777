package cn.gongjiang.employment.referral;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** From when somebody works, and what proves it. */
public record PlacementForm(
        @NotNull LocalDate startsOn,
        @NotNull Evidence evidence,
        @NotBlank @Size(max = 200) String evidenceNote) {}
