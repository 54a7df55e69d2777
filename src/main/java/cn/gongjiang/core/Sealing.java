package cn.gongjiang.core;

import cn.gongjiang.core.KeyFile.Keys;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A sealed value: one byte with the key's id, twelve of nonce, then AES-256-GCM. Values of the platform's first version
 * have no id and were sealed with key 1; the tag tells the two forms apart beyond doubt.
 */
final class Sealing {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final byte FIRST = 1;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Sealing() {}

    static byte[] seal(Keys keys, byte[] clear) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        byte[] key = keys.sealing(keys.newest()).orElseThrow();
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, nonce).doFinal(clear);
            return ByteBuffer.allocate(1 + NONCE + sealed.length)
                    .put(keys.newest())
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-256-GCM is missing", e);
        }
    }

    /** Empty when it was sealed with none of the keys, or was changed. */
    static Optional<byte[]> open(Keys keys, byte[] sealed) {
        if (sealed.length <= 1 + NONCE) {
            return Optional.empty();
        }
        return keys.sealing(sealed[0]).flatMap(key -> open(key, sealed, 1)).or(() -> keys.sealing(FIRST)
                .flatMap(key -> open(key, sealed, 0)));
    }

    private static Optional<byte[]> open(byte[] key, byte[] sealed, int from) {
        byte[] nonce = Arrays.copyOfRange(sealed, from, from + NONCE);
        try {
            return Optional.of(cipher(Cipher.DECRYPT_MODE, key, nonce)
                    .doFinal(sealed, from + NONCE, sealed.length - from - NONCE));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-256-GCM is missing", e);
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }
}
