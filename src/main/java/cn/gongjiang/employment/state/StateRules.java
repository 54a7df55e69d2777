package cn.gongjiang.employment.state;

import cn.gongjiang.employment.jobseeker.RegistrationState;
import cn.gongjiang.web.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which state may follow which, and when: nothing beside a placement, nothing twice, nothing before what holds now, and back to looking
 * before what only those have who look. Source: domain notes on subsidies, section 4.
 */
final class StateRules {
    private StateRules() {}

    static List<Problem> problems(States.Standing standing, Ground ground, StateForm form, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        transition(standing, ground.state()).ifPresent(why -> problems.add(new Problem("ground", why)));
        since(standing, form.since(), today).ifPresent(why -> problems.add(new Problem("since", why)));
        until(ground, form).ifPresent(why -> problems.add(new Problem("until", why)));
        if (problems.isEmpty()) {
            contact(standing, ground, form.since()).ifPresent(why -> problems.add(new Problem("ground", why)));
        }
        return problems;
    }

    private static Optional<String> transition(States.Standing now, RegistrationState next) {
        if (now.atWorkSince() != null) {
            return Optional.of("这个人 " + now.atWorkSince() + " 起已经登记就业，不另记状态；就业登记有误的，先撤销那次就业");
        }
        if (now.state() == next) {
            return Optional.of("现在已经是“" + next.word() + "”，不用再记一次");
        }
        boolean back = next == RegistrationState.UNEMPLOYED_REGISTERED;
        if (now.state() == RegistrationState.DEREGISTERED && !back) {
            return Optional.of("登记已经注销：先记“本人重新登记”，再记别的");
        }
        return next.isLooking() && !back && !now.state().isLooking()
                ? Optional.of("现在是“" + now.state().word() + "”：先重新登记失业，再记“" + next.word() + "”")
                : Optional.empty();
    }

    private static Optional<String> since(States.Standing now, LocalDate since, LocalDate today) {
        if (since.isAfter(today)) {
            return Optional.of("日期不能晚于今天");
        }
        if (since.isBefore(now.registeredOn())) {
            return Optional.of("日期不能早于登记那天（" + now.registeredOn() + "）");
        }
        return since.isBefore(now.earliest())
                ? Optional.of("日期不能早于现在这个状态的第一天（" + now.earliest() + "）；那一条记错了的，先撤销")
                : Optional.empty();
    }

    private static Optional<String> until(Ground ground, StateForm form) {
        LocalDate until = form.until();
        Integer longest = ground.longestMonths();
        if (longest == null) {
            return until == null
                    ? Optional.empty()
                    : Optional.of("“" + ground.state().word() + "”不写最后一天，变了再记");
        }
        if (until == null) {
            return Optional.of("请写“" + ground.state().word() + "”的最后一天，通知上有");
        }
        return until.isBefore(form.since()) || until.isAfter(form.since().plusMonths(longest))
                ? Optional.of("最后一天要在第一天以后、" + longest + " 个月以内")
                : Optional.empty();
    }

    private static Optional<String> contact(States.Standing now, Ground ground, LocalDate since) {
        return ground.monthsWithoutContact() == null || isLost(now, ground, since)
                ? Optional.empty()
                : Optional.of("最近一次联系是 " + now.lastContact() + "，不满 " + ground.monthsWithoutContact() + " 个月");
    }

    /** Whether nobody was in contact for as many months before the day as the ground asks for. */
    static boolean isLost(States.Standing now, Ground ground, LocalDate day) {
        Integer months = ground.monthsWithoutContact();
        return months != null && !now.lastContact().isAfter(day.minusMonths(months));
    }
}
