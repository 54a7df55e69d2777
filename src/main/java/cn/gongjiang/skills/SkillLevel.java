package cn.gongjiang.skills;

import java.util.Arrays;
import java.util.Optional;

/**
 * The eight levels of the new skill-level system, lowest first. Certificates of 初级工 to 高级技师 count backwards: 五级 is
 * the lowest of them. Source: 人社部发〔2022〕14号.
 */
public enum SkillLevel {
    APPRENTICE("学徒工", ""),
    JUNIOR("初级工", "五级"),
    INTERMEDIATE("中级工", "四级"),
    SENIOR("高级工", "三级"),
    TECHNICIAN("技师", "二级"),
    SENIOR_TECHNICIAN("高级技师", "一级"),
    SPECIAL_TECHNICIAN("特级技师", ""),
    CHIEF_TECHNICIAN("首席技师", "");

    private final String title;
    private final String grade;

    SkillLevel(String title, String grade) {
        this.title = title;
        this.grade = grade;
    }

    /** Its words on pages, such as 高级工（三级）. */
    public String word() {
        return grade.isEmpty() ? title : title + "（" + grade + "）";
    }

    /** Its place among the eight, from 1. */
    public int rank() {
        return ordinal() + 1;
    }

    public boolean atLeast(SkillLevel other) {
        return compareTo(other) >= 0;
    }

    /** The level somebody wrote: 高级工, 三级, 3级, 高级, 三级/高级工, 高级工及以上. */
    public static Optional<SkillLevel> read(String words) {
        String plain = words.replaceAll("[\\s（）()/、]|及?以上|职业|技能|等级|证书?", "")
                .replace('１', '1')
                .replaceAll("1级", "一级")
                .replaceAll("2级", "二级")
                .replaceAll("3级", "三级")
                .replaceAll("4级", "四级")
                .replaceAll("5级", "五级");
        return Arrays.stream(values()).filter(level -> level.isMeantBy(plain)).findFirst();
    }

    private boolean isMeantBy(String plain) {
        String shortTitle = title.replaceAll("工$", "");
        return !plain.isEmpty()
                && (plain.equals(title)
                        || plain.equals(shortTitle)
                        || (!grade.isEmpty()
                                && (plain.equals(grade)
                                        || plain.equals(title + grade)
                                        || plain.equals(grade + title)
                                        || plain.equals(shortTitle + grade)
                                        || plain.equals(grade + shortTitle))));
    }
}
