package cn.gongjiang.notify;

import java.time.Clock;
import java.time.Instant;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Writes a message for everything a person should hear of. An event that is delivered twice makes one message. */
@Component
class Notices {
    private final PhoneBook phones;
    private final Messages messages;
    private final Sending sending;
    private final Clock clock;

    Notices(PhoneBook phones, Messages messages, Sending sending, Clock clock) {
        this.phones = phones;
        this.messages = messages;
        this.sending = sending;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void write(Notice notice) {
        Instant until =
                notice.lastDay().plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        phones.phone(notice.person())
                .flatMap(phone -> messages.add(notice, phone, clock.instant(), until))
                .ifPresent(sending::soon);
    }

    @ApplicationModuleListener
    void write(EnterpriseNotice notice) {
        Instant until =
                notice.lastDay().plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        phones.enterprisePhone(notice.enterprise())
                .flatMap(phone -> messages.add(notice, phone, clock.instant(), until))
                .ifPresent(sending::soon);
    }
}
