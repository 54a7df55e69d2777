package cn.gongjiang.employment.matching;

import cn.gongjiang.registry.Division;
import cn.gongjiang.registry.Education;
import cn.gongjiang.skills.SkillLevel;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** People and vacancies at random, every fact missing now and then; the same chance gives the same ones. */
final class Anybody {
    private static final List<String> SHIFTS = List.of("白班", "夜班", "两班倒", "三班倒", "不限");
    private static final int MISSING = 6;

    private final Random chance;
    private final List<Trade> trades;
    private final List<Division> places = IntStream.range(0, 9)
            .mapToObj(i -> new Division("33042400" + i, "第" + (i + 1) + "镇", 30.45 + 0.02 * i, 120.75 + 0.03 * i))
            .toList();

    Anybody(Random chance, List<Trade> trades) {
        this.chance = chance;
        this.trades = trades;
    }

    /** So many different kinds of work: with codes, every tenth in words alone. */
    static List<Trade> trades(int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> new Trade(
                        i % 10 == 9 ? null : "6-%02d-%02d-%02d".formatted(i / 100 % 100, i / 10 % 10, i % 10),
                        "第" + i + "种工作"))
                .toList();
    }

    /** By how much of the code two kinds of work share; by the words where a code is missing. */
    static double nearness(Trade one, Trade other) {
        String left = one.code();
        String right = other.code();
        if (left == null || right == null) {
            return one.words().equals(other.words()) ? 1 : 0;
        }
        return left.equals(right)
                ? 1
                : left.regionMatches(0, right, 0, 7) ? 0.7 : left.regionMatches(0, right, 0, 4) ? 0.43 : 0.1;
    }

    SeekerListing.Born seeker(int no) {
        return new SeekerListing.Born(
                new Seeker(
                        "JS-%07d".formatted(no),
                        some(trades),
                        some(trades),
                        maybe(() -> one(List.of(SkillLevel.values()))),
                        chance.nextBoolean(),
                        maybe(() -> one(Education.WORDS)),
                        maybe(() -> hundreds(30, 120)),
                        maybe(() -> one(places)),
                        chance.nextBoolean(),
                        some(places).stream().map(Division::code).collect(Collectors.toSet()),
                        Set.copyOf(some(SHIFTS)),
                        chance.nextBoolean() ? null : chance.nextInt(1, 40)),
                LocalDate.of(2026, 11, 1).minusDays(chance.nextInt(15 * 365, 65 * 365)));
    }

    Opening opening(int no) {
        BigDecimal lowest = hundreds(25, 90);
        Trade trade = one(trades);
        return new Opening(
                "GW-%07d".formatted(no),
                trade,
                trade.words(),
                maybe(() -> one(List.of(SkillLevel.values()))),
                chance.nextInt(MISSING) == 0 ? "电工证" : null,
                maybe(() -> one(Education.WORDS)),
                lowest,
                maybe(() -> lowest.add(hundreds(1, 40))),
                maybe(() -> one(places)),
                maybe(() -> one(SHIFTS)));
    }

    List<Opening> openings(int many) {
        return IntStream.range(0, many).mapToObj(this::opening).toList();
    }

    List<SeekerListing.Born> seekers(int many) {
        return IntStream.range(0, many).mapToObj(this::seeker).toList();
    }

    private BigDecimal hundreds(int from, int to) {
        return BigDecimal.valueOf(100L * chance.nextInt(from, to));
    }

    private <T> T one(List<T> of) {
        return of.get(chance.nextInt(of.size()));
    }

    private <T> List<T> some(List<T> of) {
        List<T> some = new ArrayList<>();
        for (int i = chance.nextInt(4); i > 0; i--) {
            some.add(one(of));
        }
        return some.stream().distinct().toList();
    }

    private <T> @Nullable T maybe(Supplier<T> fact) {
        return chance.nextInt(MISSING) == 0 ? null : fact.get();
    }
}
