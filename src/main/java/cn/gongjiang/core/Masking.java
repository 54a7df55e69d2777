package cn.gongjiang.core;

import org.jspecify.annotations.Nullable;

/**
 * How personal data looks in lists and notices: the least that still tells one row from another. Nothing in gives nothing
 * out; what has not the expected shape shows its last two characters only. Source: domain rules on masking, M1 to M4.
 */
public final class Masking {
    private Masking() {}

    /** 张三 → 张*, 王小明 → 王*明, 欧阳小明 → 欧**明; the dot of longer names stays: 阿***·**提. */
    public static String name(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return "";
        }
        int[] all = name.strip().codePoints().toArray();
        if (all.length == 1) {
            return "*";
        }
        StringBuilder masked = new StringBuilder().appendCodePoint(all[0]);
        for (int i = 1; i < all.length; i++) {
            boolean last = i == all.length - 1 && all.length > 2;
            masked.appendCodePoint(last || all[i] == '·' ? all[i] : '*');
        }
        return masked.toString();
    }

    /** The first three and the last four: 330***********0017. */
    public static String identityNumber(@Nullable String number) {
        return shaped(number, 18) ? keep(number, 3, 4) : odd(number);
    }

    /** The last four only, for minors and people in hardship. */
    public static String identityNumberStrictly(@Nullable String number) {
        return shaped(number, 18) ? keep(number, 0, 4) : odd(number);
    }

    /** 13812345678 → 138****5678; a landline keeps its area and the last three: 0573-*****456. */
    public static String phone(@Nullable String phone) {
        if (phone == null || phone.isBlank()) {
            return "";
        }
        String number = phone.strip();
        int dash = number.indexOf('-');
        if (dash > 0 && number.startsWith("0") && number.length() > dash + 4) {
            return number.substring(0, dash + 1) + keep(number.substring(dash + 1), 0, 3);
        }
        return number.length() == 11 ? keep(number, 3, 4) : odd(number);
    }

    /** The last four: **** **** **** 0123. */
    public static String bankAccount(@Nullable String account) {
        if (account == null || account.isBlank()) {
            return "";
        }
        String digits = account.replaceAll("\\s", "");
        return digits.length() < 8 ? odd(digits) : "**** **** **** " + digits.substring(digits.length() - 4);
    }

    /** Down to the town or street; nothing of an address in which neither is found. */
    public static String address(@Nullable String address) {
        if (address == null || address.isBlank()) {
            return "";
        }
        int street = address.indexOf("街道");
        int end = street >= 0 ? street + 2 : Math.max(address.indexOf('镇'), address.indexOf('乡')) + 1;
        return address.substring(0, end) + "***";
    }

    /** zhang@a.cn → z***@a.cn. */
    public static String email(@Nullable String email) {
        if (email == null || email.isBlank()) {
            return "";
        }
        int at = email.indexOf('@');
        return at < 1 ? odd(email) : email.charAt(0) + "***" + email.substring(at);
    }

    private static boolean shaped(@Nullable String text, int length) {
        return text != null && text.length() == length;
    }

    private static String keep(@Nullable String text, int first, int last) {
        if (text == null) {
            return "";
        }
        int hidden = text.length() - first - last;
        return text.substring(0, first) + "*".repeat(hidden) + text.substring(text.length() - last);
    }

    private static String odd(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return "";
        }
        return text.length() <= 2 ? "*".repeat(text.length()) : keep(text, 0, 2);
    }
}
