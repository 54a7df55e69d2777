package cn.gongjiang.employment.resource;

import java.util.Arrays;
import java.util.List;

/** Whose a training resource is. */
public enum ResourceKind {
    DEPARTMENT("主管部门"),
    SCHOOL("职业学校"),
    ASSOCIATION("行业协会"),
    TOWN("镇街");

    private final String word;

    ResourceKind(String word) {
        this.word = word;
    }

    static List<String> words() {
        return Arrays.stream(values()).map(ResourceKind::toString).toList();
    }

    static ResourceKind of(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word.equals(word))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public String toString() {
        return word;
    }
}
