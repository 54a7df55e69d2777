package cn.gongjiang.notify;

import cn.gongjiang.identity.CodeDelivery;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Sends sign-in codes as text messages. */
@Component
class CodesByText implements CodeDelivery {
    private final Messages messages;
    private final Sending sending;
    private final Clock clock;

    CodesByText(Messages messages, Sending sending, Clock clock) {
        this.messages = messages;
        this.sending = sending;
        this.clock = clock;
    }

    @Override
    public void deliver(String phone, String code, Instant until) {
        Instant now = clock.instant();
        String text = "您的登录验证码是 %s，%d 分钟内有效。工作人员不会问您要验证码。"
                .formatted(code, Duration.between(now, until).plusSeconds(59).toMinutes());
        sending.soon(messages.add(MessageKind.CODE, phone, text, now, until));
    }
}
