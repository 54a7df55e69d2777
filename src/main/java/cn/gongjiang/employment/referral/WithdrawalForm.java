package cn.gongjiang.employment.referral;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a recorded placement or training does not hold. */
public record WithdrawalForm(@NotBlank @Size(max = 200) String reason) {}
