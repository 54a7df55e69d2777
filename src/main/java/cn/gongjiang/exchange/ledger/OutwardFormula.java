package cn.gongjiang.exchange.ledger;

import java.util.regex.Pattern;

/**
 * Formulas that reach out of the file: to addresses, other files, other programs. A file with one is refused, also where a
 * harmless result was stored; formulas that stay inside are read by their stored results.
 */
final class OutwardFormula {
    private static final Pattern TEXTS = Pattern.compile("\"[^\"]*\"");
    private static final Pattern ADDRESS = Pattern.compile(
            "\\b(HYPERLINK|WEBSERVICE|FILTERXML|RTD|CALL|EXEC|REGISTER\\.ID|IMAGE|IMPORT[A-Z]+)\\s*\\(",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PROGRAM = Pattern.compile("[\\w.]+\\s*\\|[^!]*!");
    private static final Pattern OTHER_FILE =
            Pattern.compile("\\[[^\\[\\]]*][\\p{L}\\p{N}_.]*!|'[^']*\\[[^\\[\\]]*][^']*'!");
    private static final String AS_VALUES = "没有读取。请复制整张表，“选择性粘贴”为数值，保存后再上传";

    private OutwardFormula() {}

    /** @throws UnreadableFile when the formula reaches out */
    static void refuse(String formula) {
        String bare = TEXTS.matcher(formula).replaceAll("\"\"");
        if (ADDRESS.matcher(bare).find()) {
            throw new UnreadableFile("表格里有打开网址的公式（如 HYPERLINK），" + AS_VALUES);
        }
        if (PROGRAM.matcher(bare).find()) {
            throw new UnreadableFile("表格里有调用别的程序的公式（DDE），" + AS_VALUES);
        }
        if (OTHER_FILE.matcher(bare).find()) {
            throw new UnreadableFile("表格里有取自别的文件的公式，" + AS_VALUES);
        }
    }
}
