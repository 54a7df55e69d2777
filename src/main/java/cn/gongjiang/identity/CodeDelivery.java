package cn.gongjiang.identity;

import java.time.Instant;

/** Brings a code to a phone, in the caller's transaction; the module that sends messages answers it. */
public interface CodeDelivery {
    /**
     * @param until when the code ends; one that ends now costs the same time and is not sent, so that nobody learns from a watch
     *     whose phone is known
     */
    void deliver(String phone, String code, Instant until);
}
