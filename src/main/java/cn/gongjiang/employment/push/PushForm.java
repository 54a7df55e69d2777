package cn.gongjiang.employment.push;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Which vacancy is pointed out to whom. */
record PushForm(
        @NotBlank @Size(max = 20) String jobseeker,
        @NotBlank @Size(max = 20) String vacancy) {}
