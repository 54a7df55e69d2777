package cn.gongjiang.exchange;

import java.util.regex.Pattern;

/** The name of a person: no blanks inside Chinese names, no digits, at most 50 characters. */
public final class PersonName {
    public static final CellReader<String> READER =
            (cell, today) -> PlainText.upTo(50).read(cell, today).then(PersonName::named);

    private static final Pattern BLANK_INSIDE = Pattern.compile("(?<=\\p{IsHan}) +(?=\\p{IsHan})");
    private static final Pattern DOT = Pattern.compile("[•・‧∙．]");
    private static final Pattern NAME = Pattern.compile("\\D*\\p{L}\\D*");

    private PersonName() {}

    private static Reading<String> named(String text) {
        String name = DOT.matcher(BLANK_INSIDE.matcher(text).replaceAll("")).replaceAll("·");
        if (!NAME.matcher(name).matches()) {
            return Reading.unreadable("这不像一个姓名");
        }
        return Reading.of(name);
    }
}
