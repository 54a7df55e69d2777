package cn.gongjiang.registry.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A person as lists show them: name, numbers and address masked. */
public record PersonItem(
        String no,
        String name,
        String idNumber,
        @Nullable String phone,
        @Nullable String division,
        @Nullable String address,
        @Nullable String education,
        boolean identityPending,
        LocalDate recordedOn) {}
