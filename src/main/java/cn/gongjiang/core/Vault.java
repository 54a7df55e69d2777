package cn.gongjiang.core;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Seals identity numbers, phones and the like before they reach the database (AES-256-GCM), and gives them a keyed
 * fingerprint (HMAC-SHA-256) by which the same value is found again without opening anything. The keys lie in a file
 * outside the database ({@link KeyFile}), made at the first start; sealing keys can be added while the platform runs.
 */
@Component
public class Vault {
    private final KeyRing ring;

    Vault(KeyRing ring) {
        this.ring = ring;
    }

    public byte[] seal(String clear) {
        return seal(clear.getBytes(StandardCharsets.UTF_8));
    }

    /** {@link #seal(String)} of what may be missing. */
    public byte @Nullable [] sealIfAny(@Nullable String clear) {
        return clear == null ? null : seal(clear);
    }

    public byte[] seal(byte[] clear) {
        return Sealing.seal(ring.keys(), clear);
    }

    /** @throws IllegalStateException when it was sealed with another key, or was changed */
    public String open(byte[] sealed) {
        return new String(openBytes(sealed), StandardCharsets.UTF_8);
    }

    /** {@link #open(byte[])} of what may be missing. */
    public @Nullable String openIfAny(byte @Nullable [] sealed) {
        return sealed == null ? null : open(sealed);
    }

    /** @throws IllegalStateException as above */
    public byte[] openBytes(byte[] sealed) {
        return Sealing.open(ring.keys(), sealed)
                .orElseThrow(() -> new IllegalStateException("A sealed value cannot be opened with these keys"));
    }

    /** The same for the same value, and of no use without the key. */
    public byte[] fingerprint(String clear) {
        return fingerprint(clear.getBytes(StandardCharsets.UTF_8));
    }

    /** {@link #fingerprint(String)} of what may be missing. */
    public byte @Nullable [] fingerprintIfAny(@Nullable String clear) {
        return clear == null ? null : fingerprint(clear);
    }

    public byte[] fingerprint(byte[] clear) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(ring.keys().printing(), "HmacSHA256"));
            return mac.doFinal(clear);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HmacSHA256 is missing", e);
        }
    }
}
