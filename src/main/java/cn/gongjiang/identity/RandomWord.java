package cn.gongjiang.identity;

import java.security.SecureRandom;
import java.util.Base64;

/** Words that nobody can guess, for addresses, secrets and visits. */
public final class RandomWord {
    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomWord() {}

    /** So many random bytes, in the alphabet of addresses. */
    public static String of(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
