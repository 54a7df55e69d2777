package cn.gongjiang.employment.matching;

import java.util.List;

/**
 * What would open to somebody if they changed one thing that they can change.
 *
 * @param change in words, such as 焊工取得中级工（四级）
 * @param gained how many vacancies would come within reach
 * @param vacancies those that would come within reach, by number
 */
public record Counterfactual(String change, int gained, List<String> vacancies) {
    Counterfactual(String change, List<String> vacancies) {
        this(change, vacancies.size(), vacancies);
    }
}
