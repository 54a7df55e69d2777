package cn.gongjiang.employment.contact;

import cn.gongjiang.employment.jobseeker.JobseekerItem;
import cn.gongjiang.web.Problem;
import cn.gongjiang.web.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes down that somebody was spoken to, or tried in vain. */
@Service
class ContactDesk {
    private static final int MONTHS_AHEAD = 6;

    private final Contacts contacts;
    private final Clock clock;

    ContactDesk(Contacts contacts, Clock clock) {
        this.contacts = contacts;
        this.clock = clock;
    }

    /** @throws Refused with every field that does not fit */
    @Transactional
    void record(JobseekerItem jobseeker, ContactForm form, String by) {
        LocalDate today = LocalDate.now(clock);
        List<Problem> problems = new ArrayList<>();
        if (form.heldOn().isBefore(jobseeker.registeredOn()) || form.heldOn().isAfter(today)) {
            problems.add(new Problem("heldOn", "日期要在登记（" + jobseeker.registeredOn() + "）和今天之间"));
        }
        if (form.reached() && form.words() == null) {
            problems.add(new Problem("words", "请写一句谈了什么，下一个人接着谈"));
        }
        LocalDate next = form.nextOn();
        if (next != null && !form.reached()) {
            problems.add(new Problem("nextOn", "没有联系上，就没有约好的下次"));
        } else if (next != null && (!next.isAfter(form.heldOn()) || next.isAfter(today.plusMonths(MONTHS_AHEAD)))) {
            problems.add(new Problem("nextOn", "约好的日期要在这次以后、半年以内"));
        }
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
        contacts.add(jobseeker.no(), form, by);
    }
}
