package cn.gongjiang.employment.push;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a recommendation is put aside. */
record SetAsideForm(@NotBlank @Size(max = 200) String reason) {}
