package cn.gongjiang.identity.external;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * A provider of identities that lives in the platform itself and behaves like one outside, for a demo county and for tests. A
 * code is good once, for five minutes, for the service and the visit it was made for.
 */
@Component
@ConditionalOnProperty(name = "gongjiang.demo", havingValue = "true")
class LocalProvider {
    static final String CLIENT = "gongjiang";
    static final String SECRET = "local";
    private static final Duration CODE_LIFE = Duration.ofMinutes(5);

    private final Map<String, Issued> issued = new ConcurrentHashMap<>();
    private final Clock clock;
    private @Nullable ECKey key;

    LocalProvider(Clock clock) {
        this.clock = clock;
    }

    /** Somebody who is known here, with the level of their real name. */
    record Known(String subject, int level) {}

    /** What a code was made for. */
    record Visit(String client, String callback, String nonce, String challenge) {}

    private record Issued(Known known, Visit visit, Instant at) {}

    String code(Known known, Visit visit) {
        issued.values().removeIf(i -> i.at().plus(CODE_LIFE.multipliedBy(2)).isBefore(clock.instant()));
        String code = UUID.randomUUID().toString();
        issued.put(code, new Issued(known, visit, clock.instant()));
        return code;
    }

    /** The signed id token for a code; empty when the code is used, too old, or was made for another service or visit. */
    String idToken(String issuer, String client, String code, String callback, String verifier) {
        Issued made = issued.remove(code);
        if (made == null
                || made.at().plus(CODE_LIFE).isBefore(clock.instant())
                || !made.visit().client().equals(client)
                || !made.visit().callback().equals(callback)
                || !made.visit().challenge().equals(OpenIdConnect.challenge(verifier))) {
            return "";
        }
        Instant now = clock.instant();
        return signed(new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience(client)
                .subject(made.known().subject())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(CODE_LIFE)))
                .claim("nonce", made.visit().nonce())
                .claim("level", made.known().level())
                .build());
    }

    Map<String, Object> keys() {
        return new JWKSet(key().toPublicJWK()).toJSONObject();
    }

    private String signed(JWTClaimsSet claims) {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                    .keyID(key().getKeyID())
                    .build();
            SignedJWT token = new SignedJWT(header, claims);
            token.sign(new ECDSASigner(key()));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Made when first needed, so that no start waits for it. */
    private synchronized ECKey key() {
        ECKey made = key;
        if (made == null) {
            try {
                made = new ECKeyGenerator(Curve.P_256).keyID("local").generate();
            } catch (JOSEException e) {
                throw new IllegalStateException(e);
            }
            key = made;
        }
        return made;
    }
}
