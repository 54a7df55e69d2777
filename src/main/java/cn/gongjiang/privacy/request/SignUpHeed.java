package cn.gongjiang.privacy.request;

import cn.gongjiang.privacy.Consents;
import cn.gongjiang.privacy.Heed;
import cn.gongjiang.privacy.Saying;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Whoever registered themselves on the phone and takes it back asks to be deleted. */
@Component
class SignUpHeed implements Heed {
    private final Consents consents;
    private final Requests requests;
    private final Clock clock;

    SignUpHeed(Consents consents, Requests requests, Clock clock) {
        this.consents = consents;
        this.requests = requests;
        this.clock = clock;
    }

    @Override
    public String purpose() {
        return "registry.newcomer";
    }

    @Override
    public String meaning() {
        return "撤回就是要求删除您的登记：15 个工作日内答复您，答复以前还能登录。";
    }

    @Override
    public boolean concerns(long person) {
        return consents.history(person).stream()
                .filter(said -> said.purpose().equals(purpose()))
                .anyMatch(Saying::given);
    }

    @Override
    public void refused(long person) {
        if (!requests.waits(person, RequestKind.DELETION)) {
            requests.add(
                    person,
                    new RequestForm(RequestKind.DELETION, "撤回了在手机上登记的同意"),
                    RequestDesk.due(LocalDate.now(clock)));
        }
    }
}
