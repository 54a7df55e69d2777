package cn.gongjiang.employment.demo;

import cn.gongjiang.employment.contact.ContactChannel;
import cn.gongjiang.employment.followup.FollowUpChannel;
import cn.gongjiang.employment.followup.FollowUpResult;
import cn.gongjiang.employment.followup.Trouble;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Who was spoken to and when, while they looked for work and after they found it; a few were forgotten. */
final class DemoContacts {
    private static final List<String> WORDS =
            List.of("在家带孩子，想找白班", "想学叉车，问什么时候开班", "面试了一家，等回音", "说了三个岗位，想去近的那家", "暂时不急，下月再联系", "介绍了社保补贴政策，会来窗口办");
    private static final List<Trouble> TROUBLES =
            List.of(Trouble.HOURS, Trouble.PAY_LESS, Trouble.FAR, Trouble.WORK, Trouble.INSURANCE, Trouble.TIME);
    private static final int OVERDUE_AT_MOST = 40;

    private final Dice dice;

    DemoContacts(Dice dice) {
        this.dice = dice;
    }

    void load(List<DemoJobseekers.Registered> people, Set<String> placed, PastRows rows) {
        for (DemoJobseekers.Registered person : people) {
            if (placed.contains(person.no())) {
                continue;
            }
            LocalDate first = person.on().plusDays(dice.between(1, 7));
            boolean isNew = person.on().isAfter(dice.today().minusDays(60));
            if (first.isAfter(dice.today()) || isNew && dice.chance(0.1)) {
                continue;
            }
            contact(person, first, rows);
            LocalDate last = dice.today().minusDays(lately(person.hardship()));
            if (last.isAfter(first)) {
                contact(person, last, rows);
            }
        }
    }

    /** Within the rhythm, but for some. */
    private int lately(boolean hardship) {
        return dice.chance(0.05) ? dice.between(32, 70) : dice.between(0, hardship ? 13 : 27);
    }

    private void contact(DemoJobseekers.Registered person, LocalDate on, PastRows rows) {
        ContactChannel channel = dice.one(List.of(ContactChannel.PHONE, ContactChannel.PHONE, ContactChannel.COUNTER));
        rows.add(Past.CONTACT, on, dice.officeHour(on), person.no(), on, channel, true, dice.one(WORDS));
    }

    /** After 3, 6 and 12 months, until somebody left. */
    static void followUps(PastRows.Row placement, LocalDate start, PastRows rows, Dice dice) {
        for (int months : new int[] {3, 6, 12}) {
            LocalDate due = start.plusMonths(months);
            LocalDate on = due.plusDays(dice.between(0, 6));
            boolean forgotten = due.isAfter(dice.today().minusDays(OVERDUE_AT_MOST)) && dice.chance(0.5);
            if (on.isAfter(dice.today()) || forgotten) {
                return;
            }
            FollowUpResult result = dice.chance(0.8)
                    ? FollowUpResult.FINE
                    : dice.chance(0.5) ? FollowUpResult.TROUBLE : FollowUpResult.LEFT;
            boolean left = result == FollowUpResult.LEFT;
            rows.add(
                    Past.FOLLOW_UP,
                    on,
                    dice.officeHour(on),
                    placement,
                    months,
                    result,
                    result == FollowUpResult.FINE ? null : dice.one(TROUBLES),
                    left ? due.minusDays(dice.between(1, 60)) : null,
                    on,
                    dice.chance(0.3) ? FollowUpChannel.ONESELF : FollowUpChannel.PHONE);
            if (left) {
                return;
            }
        }
    }
}
