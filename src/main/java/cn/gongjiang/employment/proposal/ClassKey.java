package cn.gongjiang.employment.proposal;

import cn.gongjiang.skills.SkillLevel;
import java.util.Arrays;
import java.util.Optional;

/** Which class: an occupation (code) at a level; reads as {@code 6-18-02-04-JUNIOR} in addresses. */
record ClassKey(String occupation, SkillLevel level) implements Comparable<ClassKey> {
    private static final int CODE = "6-18-02-04".length();

    static Optional<ClassKey> read(String text) {
        return text.length() <= CODE + 1
                ? Optional.empty()
                : Arrays.stream(SkillLevel.values())
                        .filter(level -> level.name().equals(text.substring(CODE + 1)))
                        .map(level -> new ClassKey(text.substring(0, CODE), level))
                        .findFirst();
    }

    @Override
    public int compareTo(ClassKey other) {
        int byCode = occupation.compareTo(other.occupation);
        return byCode == 0 ? level.compareTo(other.level) : byCode;
    }

    @Override
    public String toString() {
        return occupation + "-" + level.name();
    }
}
