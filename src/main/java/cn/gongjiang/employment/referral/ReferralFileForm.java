package cn.gongjiang.employment.referral;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.web.multipart.MultipartFile;

/** A file, and what it shows. */
record ReferralFileForm(
        @NotBlank @Size(max = 60) String label,
        @NotNull(message = "请选择一个文件") MultipartFile file) {}
