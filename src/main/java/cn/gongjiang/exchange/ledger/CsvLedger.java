package cn.gongjiang.exchange.ledger;

import cn.gongjiang.exchange.Cell;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A csv file as Excel and others write it: UTF-8, GB18030 or UTF-16; comma, semicolon or tab; quotes around line breaks. */
final class CsvLedger implements Ledger, LedgerSheet {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int LINES_LOOKED_AT = 30;

    /** With these Excel takes a text for a formula. */
    private static final String FORMULA_SIGNS = "=+-@";

    private final String text;
    private final char separator;

    CsvLedger(byte[] file) {
        String decoded = decoded(file);
        this.text = decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
        this.separator = separator(text);
    }

    @Override
    public List<LedgerSheet> sheets() {
        return List.of(this);
    }

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public boolean hidden() {
        return false;
    }

    @Override
    public List<Merge> merges() {
        return List.of();
    }

    @Override
    public void eachRow(RowTaker taker) {
        CsvRecords records = new CsvRecords(text, separator);
        for (int number = 1; records.hasNext(); number++) {
            List<Cell> cells = records.next().stream().map(CsvLedger::cell).toList();
            LedgerRow row = new LedgerRow(number, cells);
            if (!row.isBlank() && !taker.take(row)) {
                return;
            }
        }
    }

    /** {@code ="0012"} is how people keep zeros through Excel. */
    private static Cell cell(String field) {
        boolean kept = field.length() > 3 && field.startsWith("=\"") && field.endsWith("\"");
        if (!kept && !field.isEmpty() && FORMULA_SIGNS.indexOf(field.charAt(0)) >= 0) {
            OutwardFormula.refuse(field);
        }
        return Cell.text(kept ? field.substring(2, field.length() - 1) : field);
    }

    private static String decoded(byte[] file) {
        if (FileFormat.utf16(file)) {
            return new String(file, StandardCharsets.UTF_16);
        }
        return Stream.of(StandardCharsets.UTF_8, GB18030)
                .flatMap(charset -> strictly(file, charset).stream())
                .findFirst()
                .orElseThrow(() -> new UnreadableFile("文件里的文字读不出来，请另存为 xlsx 或 UTF-8 的 csv 后再上传"));
    }

    private static List<String> strictly(byte[] file, Charset charset) {
        try {
            return List.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file))
                    .toString());
        } catch (CharacterCodingException e) {
            return List.of();
        }
    }

    /** The separator that cuts the first lines into the most fields. */
    private static char separator(String text) {
        char best = ',';
        int most = 0;
        for (char candidate : new char[] {',', '\t', ';'}) {
            CsvRecords records = new CsvRecords(text, candidate);
            List<Integer> widths = new ArrayList<>();
            while (records.hasNext() && widths.size() < LINES_LOOKED_AT) {
                widths.add(
                        (int) records.next().stream().filter(f -> !f.isBlank()).count());
            }
            int width = widths.stream().mapToInt(w -> w - 1).sum();
            if (width > most) {
                most = width;
                best = candidate;
            }
        }
        return best;
    }
}
