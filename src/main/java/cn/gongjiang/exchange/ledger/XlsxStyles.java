package cn.gongjiang.exchange.ledger;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** Which cell styles of a workbook show a number as a date. */
final class XlsxStyles {
    private final BitSet dates = new BitSet();

    XlsxStyles(XlsxParts parts, String part) {
        Map<Integer, String> formats = new HashMap<>();
        List<Integer> styles = new ArrayList<>();
        parts.read(part, xml -> {
            boolean[] cells = {false};
            while (xml.next()) {
                if (xml.starts("numFmt")) {
                    formats.put(xml.number("numFmtId", 0), xml.attribute("formatCode", ""));
                } else if (xml.starts("cellXfs") || xml.ends("cellXfs")) {
                    cells[0] = xml.starts("cellXfs");
                } else if (cells[0] && xml.starts("xf")) {
                    styles.add(xml.number("numFmtId", 0));
                }
            }
        });
        for (int style = 0; style < styles.size(); style++) {
            dates.set(style, dateFormat(styles.get(style), formats.get(styles.get(style))));
        }
    }

    boolean date(int style) {
        return dates.get(style);
    }

    /** Formats 27 to 36 and 50 to 58 are Chinese dates that files name by number only. */
    static boolean dateFormat(int id, @Nullable String format) {
        boolean chinese = id >= 27 && id <= 36 || id >= 50 && id <= 58;
        boolean nameless = format == null || format.isEmpty() || format.equalsIgnoreCase("General");
        return chinese && nameless || DateUtil.isADateFormat(id, format == null ? "" : format);
    }
}
