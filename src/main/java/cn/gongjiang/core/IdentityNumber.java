package cn.gongjiang.core;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The number of a citizen's identity card: 18 characters, with area, birthday, sequence and check character.
 * Area codes of counties are not looked up, because old numbers carry abolished ones. Source: GB 11643-1999.
 */
public record IdentityNumber(String value) {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final LocalDate OLDEST = LocalDate.of(1900, 1, 1);
    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83");

    /** @throws IllegalArgumentException with the reason in the user's words when it is no identity number */
    public IdentityNumber {
        value = value.toUpperCase(Locale.ROOT);
        flaw(value).ifPresent(reason -> {
            throw new IllegalArgumentException(reason);
        });
    }

    /** Why this is not the identity number of somebody born by {@code today}, in the user's words; empty when it is. */
    public static Optional<String> flaw(String text, LocalDate today) {
        String number = text.toUpperCase(Locale.ROOT);
        return flaw(number)
                .or(() -> birthday(number).filter(today::isBefore).map(day -> "身份证号里的出生日期 " + day + " 还没有到"));
    }

    private static Optional<String> flaw(String number) {
        if (number.matches("\\d{15}")) {
            return Optional.of("是 15 位的一代身份证号，已停用，请填 18 位");
        }
        if (number.length() != 18) {
            return Optional.of("身份证号应为 18 位，这里是 " + number.length() + " 位");
        }
        if (!number.matches("[0-9]{17}[0-9X]")) {
            return Optional.of("身份证号只能是 17 位数字加 1 位数字或 X");
        }
        if (!PROVINCES.contains(number.substring(0, 2))) {
            return Optional.of("身份证号开头两位不是任何省份");
        }
        if (birthday(number).filter(day -> !day.isBefore(OLDEST)).isEmpty()) {
            return Optional.of("身份证号里的出生日期 " + number.substring(6, 14) + " 不存在");
        }
        if (check(number) != number.charAt(17)) {
            return Optional.of("身份证号校验不对，请核对是否有一位写错");
        }
        return Optional.empty();
    }

    /** The number that begins with these 17 digits. */
    public static IdentityNumber beginning(String digits) {
        return new IdentityNumber(digits + check(digits));
    }

    public LocalDate birthday() {
        return birthday(value).orElseThrow();
    }

    /** Full years on the given day; who was born on a leap day has the birthday on 1 March in common years. */
    public int ageOn(LocalDate day) {
        LocalDate born = birthday();
        boolean leapDay = born.getMonthValue() == 2 && born.getDayOfMonth() == 29;
        return Period.between(leapDay && !day.isLeapYear() ? born.plusDays(1) : born, day)
                .getYears();
    }

    public String masked() {
        return Masking.identityNumber(value);
    }

    /** The masked number: the full one must never reach a log by accident. */
    @Override
    public String toString() {
        return masked();
    }

    private static char check(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % 11);
    }

    private static Optional<LocalDate> birthday(String number) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(number.substring(6, 10)),
                    Integer.parseInt(number.substring(10, 12)),
                    Integer.parseInt(number.substring(12, 14))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
