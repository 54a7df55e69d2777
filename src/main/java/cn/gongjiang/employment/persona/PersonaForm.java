package cn.gongjiang.employment.persona;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says they cannot do.
 *
 * @param farthest as far as they would go to work, in kilometres
 * @param care when they look after somebody, in their own words
 */
record PersonaForm(
        @Nullable @Min(value = 1, message = "请填 1 到 100 公里") @Max(value = 100, message = "请填 1 到 100 公里")
        Integer farthest,

        @Nullable @Size(max = 100, message = "最多 100 个字") String care) {}
