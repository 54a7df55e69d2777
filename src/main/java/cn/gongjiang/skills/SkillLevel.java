package cn.gongjiang.skills;

import cn.gongjiang.text.Normal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

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

    private static final String NAMES = "(?:首席技师|特级技师|高级技师|技师|高级工?|中级工?|初级工?|学徒工|[一二三四五]级)";
    private static final Pattern LEVEL = Pattern.compile(NAMES);
    private static final Pattern AROUND = Pattern.compile("及?以上|国家|职业|技能|等级|资格|证书?");
    /** What the trade is may stand in front; the level comes last. */
    private static final Pattern WRITTEN = Pattern.compile(".*" + NAMES);

    private static final Pattern SOMETHING_ELSE = Pattern.compile("工程师|英语|计算机|教师|会计|普通话");

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

    /**
     * The level somebody wrote: 高级工, 三级, 3级, 高级, 三级/高级工, 高级工及以上, 焊工四级. Two different levels are none, and so are
     * the levels of something else, such as 高级工程师 or 英语四级.
     */
    public static Optional<SkillLevel> read(String words) {
        String plain = AROUND.matcher(Normal.squeezed(words))
                .replaceAll("")
                .replace("1级", "一级")
                .replace("2级", "二级")
                .replace("3级", "三级")
                .replace("4级", "四级")
                .replace("5级", "五级");
        if (!WRITTEN.matcher(plain).matches() || SOMETHING_ELSE.matcher(plain).find()) {
            return Optional.empty();
        }
        List<SkillLevel> levels = LEVEL.matcher(plain)
                .results()
                .map(found -> meantBy(found.group()))
                .distinct()
                .toList();
        return levels.size() == 1 ? Optional.of(levels.getFirst()) : Optional.empty();
    }

    private static SkillLevel meantBy(String found) {
        return Arrays.stream(values())
                .filter(level ->
                        found.equals(level.grade) || found.equals(level.title) || level.title.equals(found + "工"))
                .findFirst()
                .orElseThrow();
    }
}
