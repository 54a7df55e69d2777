package cn.gongjiang.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * One listing read as json, as a page and as a spreadsheet.
 *
 * @param path its address, with a filter
 * @param field where a json item has its number, such as {@code /vacancy/no}
 * @param column the spreadsheet's name for it
 * @param link what an item's link on the page looks like, the number as its group
 */
public record ThreeAudiences(String path, String field, String column, String link) {
    private static final int SIZE = 500;

    /** The same rows in the same order, whoever reads; returns their numbers. */
    public List<String> agreeFor(Caller caller) {
        List<String> numbers = inJson(caller);
        assertThat(inSheet(caller)).as("xlsx of " + path).isEqualTo(numbers);
        assertThat(onPages(caller)).as("pages of " + path).isEqualTo(numbers);
        return numbers;
    }

    private List<String> inJson(Caller caller) {
        List<String> numbers = new ArrayList<>();
        JsonNode page;
        do {
            page = caller.json(at("page=" + numbers.size() / SIZE + "&size=" + SIZE));
            page.get("items").forEach(item -> numbers.add(item.at(field).asString()));
        } while (!page.get("items").isEmpty()
                && numbers.size() < page.get("total").asInt());
        assertThat(numbers).hasSize(page.get("total").asInt());
        return numbers;
    }

    private List<String> inSheet(Caller caller) {
        Caller.Answer answer = caller.get(at("format=xlsx"), "*/*");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.type()).startsWith(Caller.XLSX);
        List<List<String>> rows = answer.rows();
        int at = rows.getFirst().indexOf(column);
        return rows.stream().skip(1).map(row -> row.get(at)).toList();
    }

    private List<String> onPages(Caller caller) {
        List<String> numbers = new ArrayList<>();
        int before;
        do {
            before = numbers.size();
            String page = caller.get(at("page=" + before / SIZE + "&size=" + SIZE), Caller.PAGE)
                    .body();
            Pattern.compile(link)
                    .matcher(page)
                    .results()
                    .map(found -> found.group(1))
                    .distinct()
                    .forEach(numbers::add);
        } while (numbers.size() - before == SIZE);
        return numbers;
    }

    private String at(String query) {
        return path + (path.contains("?") ? "&" : "?") + query;
    }
}
