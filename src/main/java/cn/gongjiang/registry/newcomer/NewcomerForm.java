package cn.gongjiang.registry.newcomer;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Who somebody says they are, and that they agree to its being kept. */
record NewcomerForm(
        @NotBlank(message = "请填身份证上的姓名") @Size(max = 50) String name,

        @NotBlank(message = "请填 18 位身份证号") @Size(max = 40) String number,

        @NotBlank(message = "请选一个镇街") String division,

        @NotNull(message = "请看过以后打勾，不同意就没法在手机上登记") @AssertTrue(message = "请看过以后打勾，不同意就没法在手机上登记")
        Boolean agreed) {}
