package cn.gongjiang.employment.menu;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/**
 * The courses that the product brings along, in our own words. Occupations are those of the Classification of Occupations
 * (2022); lessons and seats are usual ones and for the county to check.
 */
final class ShippedCourses {
    static final String SOURCE = "职业名称按职业分类大典（2022 年版）；内容、课时、名额是出厂建议，县里核实后再用";

    private ShippedCourses() {}

    /** Each as one line of the file, cell by cell. */
    static List<String[]> rows() {
        try {
            return new ClassPathResource("courses/courses.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
