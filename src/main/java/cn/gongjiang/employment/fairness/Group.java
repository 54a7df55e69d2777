package cn.gongjiang.employment.fairness;

import java.util.function.Predicate;

/** Those who might be left behind, each beside the others they are compared with. */
enum Group {
    OLDER("45 岁及以上", "45 岁以下", seeker -> seeker.age() >= 45),
    WOMEN("女", "男", Registered::woman),
    DISABLED("登记为残疾的", "其他人", Registered::disabled);

    private final String word;
    private final String others;
    private final Predicate<Registered> member;

    Group(String word, String others, Predicate<Registered> member) {
        this.word = word;
        this.others = others;
        this.member = member;
    }

    String others() {
        return others;
    }

    boolean holds(Registered seeker) {
        return member.test(seeker);
    }

    @Override
    public String toString() {
        return word;
    }
}
