package cn.gongjiang.identity.phone;

import cn.gongjiang.identity.Account;

/** Who came with the right code. */
sealed interface Entry {
    record Known(Account account) implements Entry {}

    /** Nobody has the phone. @param proof the word with which their browser goes on */
    record Stranger(String proof) implements Entry {}
}
