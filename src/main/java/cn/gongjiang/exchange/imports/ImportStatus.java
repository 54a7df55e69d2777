package cn.gongjiang.exchange.imports;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where an import stands. */
public enum ImportStatus {
    CHECKING("正在检查"),
    /** Read to the end; nothing is written yet. */
    CHECKED("等待确认"),
    CONFIRMING("正在写入"),
    /** Every accepted row is written. */
    CONFIRMED("已导入"),
    /** The file is no ledger of this kind. */
    REFUSED("不能读取"),
    /** Byte for byte a file whose import was confirmed. */
    REPEATED("重复的文件"),
    CANCELLED("已取消");

    private final String word;

    ImportStatus(String word) {
        this.word = word;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String word() {
        return word;
    }

    /** Whether a job is at it. */
    public boolean underWay() {
        return this == CHECKING || this == CONFIRMING;
    }
}
