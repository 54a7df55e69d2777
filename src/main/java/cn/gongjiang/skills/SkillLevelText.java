package cn.gongjiang.skills;

import cn.gongjiang.exchange.CellReader;
import cn.gongjiang.exchange.PlainText;
import cn.gongjiang.exchange.Reading;

/** Skill levels in ledgers: 高级工, 三级, 高级工（三级）, 三级及以上; 无 and 不限 say nothing. */
public final class SkillLevelText {
    public static final CellReader<SkillLevel> READER =
            (cell, today) -> PlainText.upTo(50).read(cell, today).then(SkillLevelText::level);

    private SkillLevelText() {}

    private static Reading<SkillLevel> level(String words) {
        if (words.matches("无|没有|暂无|无证|不限|无要求|不要求|未取得|/|-+|—+")) {
            return Reading.nothing();
        }
        return SkillLevel.read(words)
                .map(Reading::of)
                .orElseGet(() -> Reading.unreadable("看不懂这个技能等级，可填：初级工、中级工、高级工、技师、高级技师"));
    }
}
