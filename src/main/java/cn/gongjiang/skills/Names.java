package cn.gongjiang.skills;

import cn.gongjiang.text.Grams;
import cn.gongjiang.text.Normal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** All names under which occupations are known, to be met exactly or by likeness. */
final class Names {
    /** How much of the likeness is asked from the words; the rest from the name. */
    private static final double FROM_WORDS = 0.6;

    private static final double PAIR = 1.4;
    /** A name that two occupations have. */
    private static final double SHARED = 0.9;
    /** The thing made stands for who makes it: 弹簧制造工 → 弹簧. */
    private static final double THING_MADE = 0.86;

    private static final double IMPORTED = 0.94;
    private static final double STEM = 0.97;

    private static final Pattern MAKER =
            Pattern.compile("(?<=..)((制造|制作|生产|加工|装配调试|装调|装配|安装维修|维修|修理|处理|检修|操作|养殖|栽培|种植|设备操作)[工员师]|服务员|管理员|业务员)$");

    private static final Pattern WITH_WHAT = Pattern.compile("(?<=..)(装配工?|组装工?|总装工?|司机)$");

    private final Map<String, List<Meaning>> exact = new HashMap<>();
    private final List<Name> names = new ArrayList<>();
    private final Map<String, Gram> grams = new HashMap<>();
    /** The weight of all pieces of each name. */
    private final double[] wholes;

    /** What one name means, and how surely. */
    private record Meaning(int occupation, double weight) {}

    private record Name(String words, int occupation, double trust) {}

    /** A piece of names: which names have it, and how much it says. */
    private record Gram(int[] names, double weight) {}

    /** Told about each occupation met. */
    @FunctionalInterface
    interface Met {
        void as(int occupation, double score);
    }

    Names(List<Occupation> occupations) {
        for (int i = 0; i < occupations.size(); i++) {
            Occupation occupation = occupations.get(i);
            double trust = occupation.shipped() ? 1 : IMPORTED;
            know(occupation.name(), i, 1, trust);
            know(occupation.name().replaceFirst("工程技术人员$", "工程师"), i, 0.95, trust);
            know(occupation.name().replaceFirst("专业人员$", "专员"), i, 0.95, trust);
            know(MAKER.matcher(occupation.name()).replaceFirst(""), i, THING_MADE, trust * THING_MADE);
            for (String alias : occupation.aliases()) {
                know(alias, i, 1, 1);
                know(WITH_WHAT.matcher(alias).replaceFirst(""), i, THING_MADE, THING_MADE);
            }
        }
        exact.replaceAll((key, meanings) -> settled(meanings));
        takeToPieces();
        wholes = wholes();
    }

    private void know(String name, int occupation, double weight, double trust) {
        String normal = Normal.squeezed(name);
        if (normal.isEmpty() || meansAlready(normal, occupation)) {
            return;
        }
        add(normal, occupation, weight);
        add(JobWords.stem(normal), occupation, weight * STEM);
        names.add(new Name(normal, occupation, trust * weight));
    }

    private boolean meansAlready(String key, int occupation) {
        return exact.getOrDefault(key, List.of()).stream()
                .anyMatch(m -> m.occupation() == occupation && m.weight() == 1);
    }

    private void add(String key, int occupation, double weight) {
        exact.computeIfAbsent(key, k -> new ArrayList<>()).add(new Meaning(occupation, weight));
    }

    /** Each occupation once, with its best weight; where two are equally meant, neither is sure. */
    private static List<Meaning> settled(List<Meaning> meanings) {
        Map<Integer, Double> best = new HashMap<>();
        meanings.forEach(m -> best.merge(m.occupation(), m.weight(), Math::max));
        double highest = best.values().stream().max(Double::compare).orElse(0.0);
        boolean shared = best.values().stream().filter(w -> w == highest).count() > 1;
        return best.entrySet().stream()
                .map(e -> new Meaning(e.getKey(), shared ? Math.min(SHARED, e.getValue()) : e.getValue()))
                .toList();
    }

    /** Whether it is a name, with or without the ending that says a person does it. */
    boolean know(String writing) {
        return exact.containsKey(writing);
    }

    /** Whether an occupation is called exactly so. */
    boolean isName(String writing) {
        return exact.getOrDefault(writing, List.of()).stream().anyMatch(m -> m.weight() == 1);
    }

    /** The occupations known under exactly this name. */
    void exact(String writing, Met met) {
        for (Meaning meaning : exact.getOrDefault(writing, List.of())) {
            met.as(meaning.occupation(), meaning.weight());
        }
    }

    /** Every occupation with a name that has signs in common with these words, likeness from 0 to 1. */
    void alike(String writing, Met met) {
        double[] common = new double[names.size()];
        double whole = 0;
        for (String piece : new HashSet<>(Grams.onesAndPairs(writing))) {
            Gram gram = grams.getOrDefault(piece, new Gram(new int[0], weight(piece, 0)));
            whole += gram.weight();
            for (int name : gram.names()) {
                common[name] += gram.weight();
            }
        }
        for (int i = 0; i < common.length; i++) {
            if (common[i] > 0) {
                Name name = names.get(i);
                double asked = FROM_WORDS * whole + (1 - FROM_WORDS) * wholes[i];
                met.as(name.occupation(), name.trust() * common[i] / asked);
            }
        }
    }

    private void takeToPieces() {
        Map<String, List<Integer>> pieces = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            for (String piece : new HashSet<>(Grams.onesAndPairs(names.get(i).words()))) {
                pieces.computeIfAbsent(piece, p -> new ArrayList<>()).add(i);
            }
        }
        pieces.forEach((piece, known) ->
                grams.put(piece, new Gram(known.stream().mapToInt(i -> i).toArray(), weight(piece, known.size()))));
    }

    private double[] wholes() {
        double[] sums = new double[names.size()];
        grams.values().forEach(gram -> {
            for (int name : gram.names()) {
                sums[name] += gram.weight();
            }
        });
        return sums;
    }

    /** Rare signs say more than common ones such as 工, a pair more than a single sign. */
    private double weight(String piece, int known) {
        double rarity = Math.log(1 + (double) names.size() / (1 + known));
        return piece.codePointCount(0, piece.length()) > 1 ? PAIR * rarity : rarity;
    }
}
