package cn.gongjiang.employment.matching;

import cn.gongjiang.registry.Division;
import cn.gongjiang.skills.SkillLevel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A welder of 武原 and a welder's post there that fit each other in everything; each method changes one fact and leaves the
 * rest.
 */
record Pair(Seeker seeker, int age, Opening opening) {
    static final Division WUYUAN = new Division("330424001", "武原街道", 30.528, 120.942);
    static final Division BAIBU = new Division("330424102", "百步镇", 30.535, 120.775);
    static final Trade WELDER = new Trade("6-18-02-04", "焊工");
    static final Trade SEWER = new Trade("6-05-01-02", "缝纫工");

    /** Kinds of work are one when their codes are. */
    static final Nearness BY_CODE =
            (one, other) -> one.code() != null && one.code().equals(other.code()) ? 1 : 0;

    static Pair fitting() {
        return new Pair(
                new Seeker(
                        "JS-1",
                        List.of(WELDER),
                        List.of(WELDER),
                        SkillLevel.SENIOR,
                        true,
                        "高中",
                        yuan("6000"),
                        WUYUAN,
                        false,
                        Set.of(WUYUAN.code()),
                        Set.of("白班"),
                        null),
                30,
                new Opening(
                        "GW-1",
                        WELDER,
                        "焊工",
                        SkillLevel.INTERMEDIATE,
                        null,
                        "初中",
                        yuan("6000"),
                        yuan("8000"),
                        WUYUAN,
                        "白班"));
    }

    static BigDecimal yuan(String amount) {
        return new BigDecimal(amount);
    }

    Pair aged(int years) {
        return new Pair(seeker, years, opening);
    }

    Pair doing(List<Trade> done, boolean certified) {
        Seeker s = seeker;
        return with(new Seeker(
                s.no(),
                done,
                s.wanted(),
                s.level(),
                certified,
                s.education(),
                s.payExpected(),
                s.home(),
                s.anywhere(),
                s.areas(),
                s.shifts(),
                s.farthest()));
    }

    Pair wanting(List<Trade> wanted) {
        Seeker s = seeker;
        return with(new Seeker(
                s.no(),
                s.done(),
                wanted,
                s.level(),
                s.certified(),
                s.education(),
                s.payExpected(),
                s.home(),
                s.anywhere(),
                s.areas(),
                s.shifts(),
                s.farthest()));
    }

    Pair skilled(@Nullable SkillLevel level, @Nullable String education) {
        Seeker s = seeker;
        return with(new Seeker(
                s.no(),
                s.done(),
                s.wanted(),
                level,
                s.certified(),
                education,
                s.payExpected(),
                s.home(),
                s.anywhere(),
                s.areas(),
                s.shifts(),
                s.farthest()));
    }

    Pair expecting(@Nullable BigDecimal pay) {
        Seeker s = seeker;
        return with(new Seeker(
                s.no(),
                s.done(),
                s.wanted(),
                s.level(),
                s.certified(),
                s.education(),
                pay,
                s.home(),
                s.anywhere(),
                s.areas(),
                s.shifts(),
                s.farthest()));
    }

    Pair accepting(boolean anywhere, Set<String> areas, Set<String> shifts) {
        Seeker s = seeker;
        return with(new Seeker(
                s.no(),
                s.done(),
                s.wanted(),
                s.level(),
                s.certified(),
                s.education(),
                s.payExpected(),
                s.home(),
                anywhere,
                areas,
                shifts,
                s.farthest()));
    }

    Pair going(Integer kilometres) {
        return with(seeker.going(kilometres));
    }

    Pair posted(Trade trade, @Nullable String certificate) {
        Opening o = opening;
        return with(new Opening(
                o.no(),
                trade,
                trade.words(),
                o.level(),
                certificate,
                o.education(),
                o.payMin(),
                o.payMax(),
                o.place(),
                o.shift()));
    }

    Pair paying(BigDecimal from, @Nullable BigDecimal to) {
        Opening o = opening;
        return with(new Opening(
                o.no(),
                o.trade(),
                o.title(),
                o.level(),
                o.certificate(),
                o.education(),
                from,
                to,
                o.place(),
                o.shift()));
    }

    Pair at(@Nullable Division place, @Nullable String shift) {
        Opening o = opening;
        return with(new Opening(
                o.no(),
                o.trade(),
                o.title(),
                o.level(),
                o.certificate(),
                o.education(),
                o.payMin(),
                o.payMax(),
                place,
                shift));
    }

    private Pair with(Seeker changed) {
        return new Pair(changed, age, opening);
    }

    private Pair with(Opening changed) {
        return new Pair(seeker, age, changed);
    }
}
