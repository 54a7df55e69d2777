package cn.gongjiang.exchange.imports;

import cn.gongjiang.exchange.Texts;
import cn.gongjiang.web.Problem;
import cn.gongjiang.web.Refused;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What somebody says the columns of a file are, checked against the file and the kind: each of our columns at most once. */
final class Correction {
    private static final String FIELD = "columns";

    private final List<ImportColumn> taken;
    private final List<String> known;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Integer, String> told = new HashMap<>();

    private Correction(List<ImportColumn> taken, List<String> known) {
        this.taken = taken;
        this.known = known;
    }

    /**
     * Of columns with the same header the first is meant first.
     *
     * @param taken what the columns were taken for, in their order
     * @param known our names of the columns of the kind
     * @return for each column by place our name, or an empty text
     * @throws Refused at {@code columns} for a header or a name nobody knows, and for two headers of one column
     */
    static Map<Integer, String> of(ColumnsForm form, List<ImportColumn> taken, List<String> known) {
        Correction correction = new Correction(taken, known);
        form.columns().forEach(correction::add);
        for (int place = 0; place < taken.size(); place++) {
            String column = taken.get(place).column();
            correction.told.putIfAbsent(place, column == null ? "" : column);
        }
        correction.refuseTwice();
        if (!correction.problems.isEmpty()) {
            throw new Refused(correction.problems);
        }
        return correction.told;
    }

    private void add(ColumnsForm.Choice choice) {
        String column = choice.column() == null ? "" : choice.column();
        int place = place(choice.header());
        if (place < 0) {
            problems.add(new Problem(FIELD, "文件里没有“" + choice.header() + "”这一列，或者它说了两次"));
        } else if (!column.isEmpty() && !known.contains(column)) {
            problems.add(new Problem(FIELD, "没有“" + column + "”这种列，可选：" + String.join("、", known)));
        } else {
            told.put(place, column);
        }
    }

    private int place(String header) {
        for (int place = 0; place < taken.size(); place++) {
            boolean named = Texts.squeezed(taken.get(place).header()).equals(Texts.squeezed(header));
            if (named && !told.containsKey(place)) {
                return place;
            }
        }
        return -1;
    }

    private void refuseTwice() {
        Set<String> once = new HashSet<>();
        for (int place = 0; place < taken.size(); place++) {
            String column = told.getOrDefault(place, "");
            if (!column.isEmpty() && !once.add(column)) {
                problems.add(new Problem(FIELD, "“" + headersOf(column) + "”都认成了“" + column + "”，只能留一列，别的请选“不用”"));
            }
        }
    }

    private String headersOf(String column) {
        List<String> headers = new ArrayList<>();
        for (int place = 0; place < taken.size(); place++) {
            if (column.equals(told.get(place))) {
                headers.add(taken.get(place).header());
            }
        }
        return String.join("”和“", headers);
    }
}
