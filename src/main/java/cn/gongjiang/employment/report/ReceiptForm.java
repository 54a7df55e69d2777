package cn.gongjiang.employment.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;

/** The receipt of somebody who reported without signing in. */
public record ReceiptForm(
        @NotBlank
        @Pattern(regexp = "\\s*JB-\\d{4}-\\d{5,9}-[A-Za-z0-9_-]{12}\\s*", message = "回执号形如 JB-2026-00001-abcdEFGH1234")
        String receipt) {}
