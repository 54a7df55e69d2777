package cn.gongjiang.identity.second;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Time-based one-time passwords: HMAC-SHA-1 over the number of the half minute, as every authenticator knows them. Source: RFC
 * 6238 and RFC 4226.
 */
final class Totp {
    static final int DIGITS = 6;
    static final int SECONDS = 30;

    /** Clocks may be half a minute apart, either way. */
    private static final int DRIFT = 1;

    private Totp() {}

    static long step(Instant at) {
        return at.getEpochSecond() / SECONDS;
    }

    static String code(byte[] key, long step, int digits) {
        byte[] hash = hash(key, step);
        int offset = hash[hash.length - 1] & 0xF;
        int number = ByteBuffer.wrap(hash, offset, 4).getInt() & 0x7FFFFFFF;
        return ("%0" + digits + "d").formatted(number % (int) Math.pow(10, digits));
    }

    /** The half minute this code belongs to, later than the last one that opened; empty when it is wrong or used. */
    static OptionalLong accepted(byte[] key, String code, Instant now, long last) {
        return LongStream.rangeClosed(step(now) - DRIFT, step(now) + DRIFT)
                .filter(step -> step > last && code(key, step, DIGITS).equals(code))
                .findFirst();
    }

    private static byte[] hash(byte[] key, long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(key, "HmacSHA1"));
            return mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HmacSHA1 is missing", e);
        }
    }
}
