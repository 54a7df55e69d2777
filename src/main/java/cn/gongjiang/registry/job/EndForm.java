package cn.gongjiang.registry.job;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The last day of somebody's work at an enterprise. */
public record EndForm(@NotNull LocalDate lastDay) {}
