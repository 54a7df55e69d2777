package cn.gongjiang.core;

import java.util.Locale;
import java.util.Optional;

/**
 * The unified social credit code of an organisation: 18 characters, the last a check character. A code of the right shape
 * with a wrong check character exists in real registers, so it can be held here and asked for. Source: GB 32100-2015.
 */
public record CreditCode(String value) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    /** @throws IllegalArgumentException with the reason in the user's words when it has not the shape of a code */
    public CreditCode {
        value = value.toUpperCase(Locale.ROOT);
        flaw(value).ifPresent(reason -> {
            throw new IllegalArgumentException(reason);
        });
    }

    /** Why this has not the shape of a credit code, in the user's words; empty when it has. */
    public static Optional<String> flaw(String text) {
        String code = text.toUpperCase(Locale.ROOT);
        if (code.length() != 18) {
            return Optional.of("统一社会信用代码应为 18 位，这里是 " + code.length() + " 位");
        }
        return code.chars()
                .filter(c -> ALPHABET.indexOf(c) < 0)
                .mapToObj(c -> "统一社会信用代码里不会有“" + (char) c + "”（没有 I、O、Z、S、V）")
                .findFirst();
    }

    /** The code that begins with these 17 characters. */
    public static CreditCode beginning(String characters) {
        return new CreditCode(characters + ALPHABET.charAt(check(characters)));
    }

    /** False when one character was probably mistyped; known exceptions exist, so a person decides. */
    public boolean checksumHolds() {
        return ALPHABET.indexOf(value.charAt(17)) == check(value);
    }

    private static int check(String code) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * WEIGHTS[i];
        }
        return (31 - sum % 31) % 31;
    }

    @Override
    public String toString() {
        return value;
    }
}
