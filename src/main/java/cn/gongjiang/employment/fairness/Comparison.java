package cn.gongjiang.employment.fairness;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group beside the others.
 *
 * @param reached null where one of the two is too small to be told
 * @param sentence what the numbers say, in plain words
 */
public record Comparison(
        String group,
        String others,
        @Nullable Reached reached,
        @Nullable Reached othersReached,
        String sentence) {
    private static final double NOTABLE = 5;

    static Comparison of(Group group, List<Registered> people) {
        Reached these = Reached.of(people, group::holds);
        Reached others = Reached.of(people, seeker -> !group.holds(seeker));
        if (!these.isLarge() || !others.isLarge()) {
            return new Comparison(group.toString(), group.others(), null, null, "人数不到 " + Reached.FEWEST + "，不比较。");
        }
        return new Comparison(group.toString(), group.others(), these, others, sentence(group, these, others));
    }

    private static String sentence(Group group, Reached these, Reached others) {
        List<String> behind = new ArrayList<>();
        add(behind, "收到推送", others.share(others.pushed()) - these.share(these.pushed()));
        add(behind, "被推荐", others.share(others.referred()) - these.share(these.referred()));
        add(behind, "面试", others.share(others.interviewed()) - these.share(these.interviewed()));
        add(behind, "就业", others.share(others.placed()) - these.share(these.placed()));
        return behind.isEmpty()
                ? group + "和" + group.others() + "相差不到 5 个百分点。"
                : group + "比" + group.others() + "：" + String.join("，", behind) + "。";
    }

    private static void add(List<String> behind, String step, double points) {
        if (Math.abs(points) >= NOTABLE) {
            behind.add("%s%s %.1f 个百分点".formatted(step, points > 0 ? "低" : "高", Math.abs(points)));
        }
    }
}
