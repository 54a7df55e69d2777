package cn.gongjiang.exchange.imports;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One import with its counts: accepted and rejected rows together are the data rows; accepted rows are new, changed or
 * unchanged. {@code reason} says why it was refused, {@code of} which import the same file had before, {@code skipped}
 * which lines were taken for no data.
 */
public record ImportItem(
        String id,
        String kind,
        String file,
        ImportStatus status,
        @Nullable String reason,
        @Nullable String of,
        @Nullable String sheet,
        @Nullable Integer headerRow,
        int rows,
        int accepted,
        int rejected,
        @JsonProperty("new") int fresh,
        int changed,
        int unchanged,
        @JsonIgnore String kindLabel,
        @JsonIgnore String uploadedBy,
        @JsonIgnore LocalDateTime uploadedAt,
        @JsonIgnore int done,
        @JsonIgnore String skipped) {}
