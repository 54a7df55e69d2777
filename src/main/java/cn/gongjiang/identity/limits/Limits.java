package cn.gongjiang.identity.limits;

import cn.gongjiang.identity.Actor;
import cn.gongjiang.identity.Role;
import cn.gongjiang.web.TooMany;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Refuses whoever asks too often. All limits are settings; nothing is written to the database but what is strict. */
@Component
public class Limits {
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final int NETWORK = 8;

    private final int strictPerMinute;
    private final Rates programs;
    private final Rates accounts;
    private final Rates addresses;
    private final StrictUses strict;
    private final Clock clock;

    Limits(
            @Value("${gongjiang.limits.strict-per-minute:60}") int strictPerMinute,
            @Value("${gongjiang.limits.program-per-second:5000}") int programPerSecond,
            @Value("${gongjiang.limits.account-per-second:2000}") int accountPerSecond,
            StrictUses strict,
            Clock clock) {
        this.strictPerMinute = strictPerMinute;
        this.programs = new Rates(programPerSecond);
        this.accounts = new Rates(accountPerSecond);
        this.addresses = new Rates(accountPerSecond);
        this.strict = strict;
        this.clock = clock;
    }

    /** @throws TooMany when whoever asks did so too often within this second */
    public void ordinary(Optional<Actor> actor, String address) {
        boolean some = actor.map(a ->
                        a.role() == Role.PROGRAM ? programs.take(a.login()) : accounts.take(Long.toString(a.account())))
                .orElseGet(() -> addresses.take(network(address)));
        if (!some) {
            throw new TooMany(SECOND);
        }
    }

    /** @throws TooMany when this address did so too often within the last minute */
    public void strict(String kind, String address) {
        Instant now = clock.instant();
        if (strict.add(kind, network(address), now) > strictPerMinute) {
            throw new TooMany(Duration.ofSeconds(60 - now.getEpochSecond() % 60));
        }
    }

    /** Whoever has one address of the sixth version has a whole network of them. */
    public static String network(String address) {
        try {
            byte[] bytes = InetAddress.ofLiteral(address).getAddress();
            return bytes.length > NETWORK ? HexFormat.of().formatHex(Arrays.copyOf(bytes, NETWORK)) : address;
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
