package cn.gongjiang.exchange.ledger;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Function;

/** What a file is, told by its content: names and endings are often wrong. */
enum FileFormat {
    XLSX(XlsxLedger::new),
    XLS(XlsLedger::of),
    CSV(CsvLedger::new);

    private static final int MOST = 20 * 1024 * 1024;

    private final Function<byte[], Ledger> opener;

    FileFormat(Function<byte[], Ledger> opener) {
        this.opener = opener;
    }

    Ledger open(byte[] file) {
        return opener.apply(file);
    }

    /** @throws UnreadableFile with the reason when it is none of the three */
    static FileFormat of(byte[] file) {
        if (file.length == 0) {
            throw new UnreadableFile("文件是空的");
        }
        if (file.length > MOST) {
            throw new UnreadableFile("文件超过 20 MB，请拆分后再上传");
        }
        if (starts(file, 'P', 'K')) {
            return XLSX;
        }
        if (starts(file, 0xD0, 0xCF, 0x11, 0xE0)) {
            return XLS;
        }
        refuseOthers(file);
        return CSV;
    }

    private static void refuseOthers(byte[] file) {
        if (starts(file, 0x89, 'P', 'N', 'G')
                || starts(file, 0xFF, 0xD8, 0xFF)
                || starts(file, 'G', 'I', 'F', '8')
                || starts(file, 'B', 'M') && zeros(file)
                || starts(file, 'R', 'I', 'F', 'F')) {
            throw new UnreadableFile("这是一张图片，不是表格");
        }
        if (starts(file, '%', 'P', 'D', 'F')) {
            throw new UnreadableFile("这是 PDF 文件，不是表格");
        }
        if (starts(file, 'R', 'a', 'r', '!') || starts(file, '7', 'z', 0xBC, 0xAF) || starts(file, 0x1F, 0x8B)) {
            throw new UnreadableFile("这是压缩包，请解压后上传里面的表格");
        }
        String head = new String(file, 0, Math.min(file.length, 512), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT)
                .strip();
        if (head.startsWith("<") || head.startsWith("ï»¿<")) {
            throw new UnreadableFile("这是网页格式的表格，请用 Excel 打开，另存为 xlsx 后再上传");
        }
        if (!utf16(file) && zeros(file)) {
            throw new UnreadableFile("这不是表格文件，请上传 xlsx、xls 或 csv");
        }
    }

    static boolean utf16(byte[] file) {
        return starts(file, 0xFF, 0xFE) || starts(file, 0xFE, 0xFF);
    }

    private static boolean zeros(byte[] file) {
        for (byte b : file) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean starts(byte[] file, int... signature) {
        if (file.length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if ((file[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
