package cn.gongjiang.exchange.imports;

import org.jspecify.annotations.Nullable;

/** What a column of the file was taken for; null when it is not used. */
public record ImportColumn(String header, @Nullable String column) {}
