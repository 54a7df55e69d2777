package cn.gongjiang.privacy;

import cn.gongjiang.registry.Agreements;
import cn.gongjiang.web.NotThere;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes down what people say to the purposes, and carries out what a no means in the same transaction. */
@Service
public class ConsentDesk implements Agreements {
    private final Purposes purposes;
    private final Consents consents;
    private final Map<String, Heed> heeds;
    private final Clock clock;

    ConsentDesk(Purposes purposes, Consents consents, ObjectProvider<Heed> heeds, Clock clock) {
        this.purposes = purposes;
        this.consents = consents;
        this.heeds = heeds.stream().collect(Collectors.toMap(Heed::purpose, Function.identity()));
        this.clock = clock;
    }

    @Override
    @Transactional
    public void agreed(long person, String purpose, String evidence, String by) {
        say(person, purpose, true, Channel.COUNTER, evidence, by);
    }

    @Override
    @Transactional
    public void agreedOnPhone(long person, String purpose) {
        say(person, purpose, true, Channel.PHONE, null, "本人");
    }

    /** Everything in which this person has a say, as it stands. */
    List<ConsentItem> of(long person) {
        LocalDate today = LocalDate.now(clock);
        return purposes.on(today).stream()
                .filter(purpose -> purpose.say() != Say.NONE && concerns(person, purpose.code()))
                .map(purpose -> item(person, purpose, today))
                .toList();
    }

    private ConsentItem item(long person, Purpose purpose, LocalDate today) {
        Optional<Saying> last = consents.last(person, purpose.code());
        Heed heed = heeds.get(purpose.code());
        return new ConsentItem(
                purpose.code(),
                purpose.name(),
                purpose.kinds(),
                purpose.reason(),
                purpose.say().toString(),
                purpose.recipients(),
                consents.allows(person, purpose.code(), today),
                heed == null ? "不再为这件事用您的信息。" : heed.meaning(),
                last.orElse(null));
    }

    private boolean concerns(long person, String purpose) {
        Heed heed = heeds.get(purpose);
        return heed == null || heed.concerns(person);
    }

    /** @throws NotThere for a purpose in which the person has no say */
    @Transactional
    public void say(long person, String code, boolean given, Channel channel, @Nullable String evidence, String by) {
        Purpose purpose = purposes.on(LocalDate.now(clock), code)
                .filter(p -> p.say() != Say.NONE && (given || concerns(person, code)))
                .orElseThrow(() -> new NotThere("用途"));
        consents.add(person, purpose, given, channel, evidence, by);
        Heed heed = heeds.get(code);
        if (!given && heed != null) {
            heed.refused(person);
        }
    }
}
