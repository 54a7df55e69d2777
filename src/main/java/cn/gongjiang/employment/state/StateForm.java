package cn.gongjiang.employment.state;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a registration stands otherwise now.
 *
 * @param ground what proves it, which says the state too: its code or its words
 * @param note the number of the evidence, or how it became known
 * @param until its last day, where it ends by itself
 */
record StateForm(
        @NotBlank(message = "请选凭证或原因") @Size(max = 100) String ground,

        @NotNull LocalDate since,
        @Nullable LocalDate until,

        @NotBlank(message = "请写凭证编号，或者怎么知道的") @Size(max = 200)
        String note) {}
