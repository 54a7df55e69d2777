package cn.gongjiang.skills;

import cn.gongjiang.text.Normal;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes out of somebody's words for a job what names no trade: pay and shifts, praise, numbers, 熟练 before and 师傅 behind.
 * 急招熟练氩弧焊师傅2名，包吃住 → 氩弧焊.
 */
final class JobWords {
    private static final Pattern NUMBERS =
            Pattern.compile("\\d{2,}(周?岁)?(以[上下内]|左右)?|\\d(?=[名人个位元年天岁千万k])|[一两二三四五六七八九十几]+[名个位](?!\\p{IsHan})");
    private static final Pattern UNITS = Pattern.compile("(?<=^| )[-元块名人个位岁周年月天时小kw千万起]+(?= |$)");
    private static final Pattern KIND_OF_WORKER = Pattern.compile("(?<=..)(工程技术人员|技术人员|专业人员|人员|工人|[工员师手])$");
    private static final Pattern PLACE = Pattern.compile("^.*(?:工厂|[厂店院校]|车间|集团|公司|工地|小区|食堂|机关|超市|酒店)里?(?=..)");

    /** In brackets, or behind a blank what somebody must be able to do. */
    private static final Pattern ASIDE =
            Pattern.compile("[(\\[【〔{].*?([)\\]】〕}]|$)|(?<=.)[\\s,;。](?:懂|会|能|有|要|需|最好|必须|可以|带|熟悉)[^\\s,;。]*");

    private static final Pattern MACHINE = Pattern.compile("(?<=..)(机台?|炉|线)$");

    private final Pattern anywhere;
    private final Pattern first;
    private final Pattern last;
    private final Set<String> whole;
    private final Set<String> ofManyTrades;
    private final Pattern lastOfManyTrades;

    JobWords(List<String> wordsWithoutTrade, List<String> wordsOfManyTrades) {
        anywhere = Pattern.compile(oneOf(wordsWithoutTrade, w -> w.matches("[^-=]+")));
        first = Pattern.compile("^(?:" + oneOf(wordsWithoutTrade, w -> w.endsWith("-")) + ")(?=..)");
        last = Pattern.compile("(?<=..)(?:" + oneOf(wordsWithoutTrade, w -> w.startsWith("-")) + ")$");
        whole = wordsWithoutTrade.stream().map(w -> w.replaceAll("[-=]", "")).collect(Collectors.toUnmodifiableSet());
        ofManyTrades = Set.copyOf(wordsOfManyTrades);
        lastOfManyTrades = Pattern.compile("(?<=..)(?:" + oneOf(wordsOfManyTrades, w -> true) + ")$");
    }

    private static String oneOf(List<String> words, Predicate<String> which) {
        return words.stream()
                .filter(which)
                .map(word -> word.replace("-", ""))
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    /** What is left, without blanks; empty when the words name no trade. */
    String trade(String words) {
        String left = NUMBERS.matcher(Normal.of(words)).replaceAll(" ");
        left = anywhere.matcher(left).replaceAll(" ");
        left = UNITS.matcher(left.strip()).replaceAll(" ");
        left = Arrays.stream(left.split(" "))
                .filter(part -> !whole.contains(part))
                .collect(Collectors.joining());
        left = withoutEnd(left);
        return namesNothing(left) ? "" : left;
    }

    private String withoutEnd(String words) {
        String before = "";
        String left = words;
        while (!left.equals(before)) {
            before = left;
            left = last.matcher(left).replaceAll("");
        }
        return left;
    }

    private boolean namesNothing(String left) {
        return left.length() < 2 || whole.contains(left) || left.matches("[\\d名人元个工员师手男女的和或及等]*");
    }

    /** Without what often stands in front of a trade: 开叉车 → 叉车, 男保安 → 保安. */
    String withoutFront(String trade) {
        return first.matcher(trade).replaceFirst("");
    }

    /** Whether the words only say where somebody works: 五金厂. */
    static boolean isPlace(String trade) {
        return trade.matches(".*(厂|公司|集团|企业|工地|超市|酒店|医院|学校|行业)");
    }

    /** What is not said aside, where that names a trade by itself: 厨师（会做大锅菜） and 厨师 会做大锅菜 → 厨师; the same words elsewhere. */
    String withoutAside(String words) {
        String outside =
                ASIDE.matcher(Normalizer.normalize(words, Normalizer.Form.NFKC)).replaceAll(" ");
        String trade = trade(outside);
        return trade.isEmpty() || isOfManyTrades(trade) ? words : outside;
    }

    /** Without the kind of workplace in front: 化工厂会计 → 会计. The same words where none stands there. */
    String withoutPlace(String trade) {
        String left = PLACE.matcher(trade).replaceFirst("");
        return isOfManyTrades(left) ? trade : left;
    }

    /** Whether the words are said of many trades, so that what stands before them says more. */
    boolean isOfManyTrades(String words) {
        return ofManyTrades.contains(words);
    }

    /** Without what is done in many trades, or with which machine: 马达装配 → 马达, 红冲机 → 红冲. */
    String thing(String trade) {
        return MACHINE.matcher(lastOfManyTrades.matcher(trade).replaceFirst("")).replaceFirst("");
    }

    /** Without the ending that says a person does it: 注塑工 → 注塑, but 焊工 stays, one sign says too little. */
    static String stem(String trade) {
        String before = "";
        String left = trade;
        while (!left.equals(before)) {
            before = left;
            left = KIND_OF_WORKER.matcher(left).replaceAll("");
        }
        return left;
    }
}
