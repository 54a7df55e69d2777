package cn.gongjiang.exchange.ledger;

/** A file that is no ledger we can read; the message is the reason in the user's plain words. */
public class UnreadableFile extends RuntimeException {
    private static final long serialVersionUID = 1L;
    static final String DAMAGED = "文件打不开：可能没有传完整，或者已经损坏。请用 Excel 打开检查，另存为 xlsx 后再上传";
    static final String TOO_BIG = "文件解开后过大，不像正常的表格，没有读取";

    static final String UNSAFE = "文件里有不安全的内容，没有读取。请用 Excel 打开，另存为 xlsx 后再上传";

    public UnreadableFile(String reason) {
        super(reason);
    }

    UnreadableFile(String reason, Throwable cause) {
        super(reason, cause);
    }
}
