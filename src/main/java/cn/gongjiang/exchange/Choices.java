package cn.gongjiang.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A short list of words that a column may hold, each with the other words people use for it. */
public final class Choices {
    private static final Pattern SEPARATORS = Pattern.compile("[、,，;；/|+和或及\\n]+");
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    private static final Pattern BRACKETED = Pattern.compile("\\(.*?\\)");
    private static final List<String> EDUCATION_TAILS = List.of("及以上", "以上", "及以下", "以下", "学历", "文化", "程度", "毕业", "生");

    /** 学历: 小学, 初中, 高中, 中专, 大专, 本科, 硕士, 博士, 不限; 及以上 and 毕业 behind are read past. */
    public static final Choices EDUCATION = of("小学", "文盲", "文盲半文盲")
            .or("初中", "初级中学", "中学")
            .or("高中", "普通高中", "高级中学")
            .or("中专", "中技", "职高", "技校", "中职", "职业高中", "中等专科", "中等职业", "中等专业", "技工学校", "中专中技", "中技中专")
            .or("大专", "专科", "大学专科", "高职", "高专", "大学专科教育", "高职高专")
            .or("本科", "大学", "大学本科", "大学本科教育", "学士")
            .or("硕士", "研究生", "硕士研究", "研究")
            .or("博士", "博士研究")
            .or("不限", "无", "无要求", "不要求", "学历不限");

    /** 班次: 白班, 夜班, 两班倒, 三班倒, 不限. */
    public static final Choices SHIFT = of("白班", "长白班", "常白班", "日班", "白天", "正常班", "早班")
            .or("夜班", "晚班", "长夜班", "常夜班", "夜间")
            .or("两班倒", "二班倒", "两班", "两班制", "二班制", "2班倒", "两班两倒", "倒两班", "两班轮换")
            .or("三班倒", "3班倒", "三班", "三班制", "四班三倒", "四班三运转", "三班两倒", "倒三班", "三班轮换")
            .or("不限", "均可", "都可", "都可以", "都行", "无要求", "任意", "班次不限", "全部");

    private final Map<String, String> words;

    private Choices(Map<String, String> words) {
        this.words = words;
    }

    public static Choices of(String word, String... synonyms) {
        return new Choices(Map.of()).or(word, synonyms);
    }

    public Choices or(String word, String... synonyms) {
        Map<String, String> all = new LinkedHashMap<>(words);
        all.put(word, word);
        for (String synonym : synonyms) {
            all.put(synonym, word);
        }
        return new Choices(all);
    }

    /** The words, in their order, without those people use instead. */
    public List<String> words() {
        return words.values().stream().distinct().toList();
    }

    /** One of the words. */
    public CellReader<String> one() {
        return (cell, today) -> {
            String typed = typed(cell);
            return typed.isEmpty()
                    ? Reading.nothing()
                    : find(typed).map(Reading::of).orElseGet(this::unknown);
        };
    }

    /** One or more of the words, in the order written, none twice; one unknown word makes the whole cell unreadable. */
    public CellReader<List<String>> several() {
        return (cell, today) -> {
            String typed = typed(cell);
            if (typed.isEmpty()) {
                return Reading.nothing();
            }
            List<String> found = new ArrayList<>();
            for (String part : SEPARATORS.split(typed)) {
                Optional<String> word = find(part);
                if (word.isEmpty() && !part.isEmpty()) {
                    return unknown();
                }
                word.filter(w -> !found.contains(w)).ifPresent(found::add);
            }
            return found.isEmpty() ? unknown() : Reading.of(List.copyOf(found));
        };
    }

    private Optional<String> find(String typed) {
        Optional<String> word = Optional.ofNullable(words.get(typed));
        for (String tail : EDUCATION_TAILS) {
            if (word.isEmpty() && typed.length() > tail.length() && typed.endsWith(tail)) {
                word = find(typed.substring(0, typed.length() - tail.length()));
            }
        }
        return word;
    }

    private static String typed(Cell cell) {
        String joined = LINE_BREAK.matcher(cell.text().strip()).replaceAll("、");
        return BRACKETED
                .matcher(Texts.withoutApostrophes(Texts.squeezed(joined)))
                .replaceAll("");
    }

    private <T> Reading<T> unknown() {
        return Reading.unreadable("看不懂，可填：" + String.join("、", words()));
    }
}
