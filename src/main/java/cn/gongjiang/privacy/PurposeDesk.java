package cn.gongjiang.privacy;

import cn.gongjiang.identity.Actor;
import cn.gongjiang.web.Problem;
import cn.gongjiang.web.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the register of purposes: what held yesterday stays as it was. */
@Service
class PurposeDesk {
    private final Purposes purposes;
    private final Clock clock;

    PurposeDesk(Purposes purposes, Clock clock) {
        this.purposes = purposes;
        this.clock = clock;
    }

    /** @throws Refused where the version contradicts the law or itself, or there is one of this day */
    @Transactional
    void add(String code, VersionForm told, Actor actor) {
        List<Problem> problems = new ArrayList<>();
        if (told.effectiveFrom().isBefore(LocalDate.now(clock))) {
            problems.add(new Problem("effectiveFrom", "只能从今天或以后起生效：过去按当时的规则，不改"));
        }
        if (told.basis() == Basis.CONSENT && !told.say().asksFirst()) {
            problems.add(new Problem("say", "依据是“本人同意”，就要先取得同意（个人信息保护法 第十三条）"));
        }
        if (told.sensitive() && told.say() == Say.CONSENT) {
            problems.add(new Problem("say", "敏感个人信息要单独同意（个人信息保护法 第二十九条）"));
        }
        if (told.ending() != Ending.KEEP && told.keptMonths() == null) {
            problems.add(new Problem("keptMonths", "到期要" + told.ending() + "，请写保存几个月"));
        }
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
        if (!purposes.add(code, told, actor.name())) {
            throw new Refused("effectiveFrom", "这一天起已经有一版，请换一天");
        }
    }
}
