package cn.gongjiang.exchange.imports;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.springframework.web.multipart.MultipartFile;

/** A ledger to be imported, and what it is a ledger of. */
record UploadForm(
        @NotBlank(message = "请选择要导入什么") @OfferedKind String kind,
        @NotNull(message = "请选择一个文件") MultipartFile file) {}
