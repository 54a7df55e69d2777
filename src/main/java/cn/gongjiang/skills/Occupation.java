package cn.gongjiang.skills;

import java.util.List;
import java.util.stream.Stream;

/**
 * An occupation of the Classification of Occupations (2022).
 *
 * @param code its four groups, such as 6-18-02-04
 * @param name its official name, such as 焊工
 * @param aliases everyday names, written by us
 * @param shipped whether it came with the product; the others were imported by officials
 */
public record Occupation(String code, String name, List<String> aliases, boolean shipped) {
    static final String CODE = "[1-8]-\\d{2}-\\d{2}-\\d{2}";

    public Occupation {
        aliases = List.copyOf(aliases);
    }

    /** The official name and the everyday ones. */
    List<String> names() {
        return Stream.concat(Stream.of(name), aliases.stream()).toList();
    }
}
