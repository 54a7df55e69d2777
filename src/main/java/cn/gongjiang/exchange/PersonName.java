package cn.gongjiang.exchange;

/** The name of a person: no blanks inside Chinese names, no digits, at most 50 characters. */
public final class PersonName {
    public static final CellReader<String> READER =
            (cell, today) -> PlainText.upTo(50).read(cell, today).then(PersonName::named);

    private PersonName() {}

    private static Reading<String> named(String text) {
        String name = text.replaceAll("(?<=\\p{IsHan}) +(?=\\p{IsHan})", "").replaceAll("[•・‧∙．]", "·");
        if (name.matches(".*\\d.*") || !name.matches(".*\\p{L}.*")) {
            return Reading.unreadable("这不像一个姓名");
        }
        return Reading.of(name);
    }
}
