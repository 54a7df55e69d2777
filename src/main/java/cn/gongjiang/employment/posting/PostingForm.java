package cn.gongjiang.employment.posting;

import cn.gongjiang.employment.vacancy.PayCycle;
import cn.gongjiang.employment.vacancy.VacancyKind;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A vacancy as somebody writes it. Little is demanded of a draft; what publishing demands beyond is told beside it.
 *
 * @param creditCode whose it is, where an official writes it
 * @param version what was read before it is written over
 */
public record PostingForm(
        @Nullable String creditCode,

        @NotBlank @Size(max = 100, message = "最多 100 个字") String title,

        @Nullable @Size(max = 100, message = "最多 100 个字") String occupation,
        @NotNull VacancyKind kind,
        @NotNull @Min(1) @Max(10_000) Integer headcount,

        @Nullable @DecimalMin(value = "1", message = "要大于 0") @DecimalMax(value = "1000000", message = "太大了")
        BigDecimal payMin,

        @Nullable @DecimalMin(value = "1", message = "要大于 0") @DecimalMax(value = "1000000", message = "太大了")
        BigDecimal payMax,

        @Nullable @DecimalMin(value = "1", message = "要大于 0") @DecimalMax(value = "10000", message = "太大了")
        BigDecimal hourlyMin,

        @Nullable @DecimalMin(value = "1", message = "要大于 0") @DecimalMax(value = "10000", message = "太大了")
        BigDecimal hourlyMax,

        @Nullable @Min(1) @Max(84) Integer weeklyHours,
        @Nullable PayCycle payCycle,
        @Nullable String shift,
        @Nullable String division,
        @Nullable @Size(max = 200, message = "最多 200 个字") String address,

        @Nullable @Size(max = 2000, message = "最多 2000 个字") String duties,

        @Nullable @Size(max = 1000, message = "最多 1000 个字") String requirements,

        @Nullable String education,
        @Nullable @Size(max = 100, message = "最多 100 个字") String certificate,
        @Nullable @Size(max = 200, message = "最多 200 个字") String insurance,
        @Nullable @Size(max = 500, message = "最多 500 个字") String benefits,
        @Nullable @Size(max = 100, message = "最多 100 个字") String contact,
        @Nullable Boolean dispatched,
        @NotNull LocalDate closesOn,
        @Nullable Integer version) {}
