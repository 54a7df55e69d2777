package cn.gongjiang.identity;

import java.time.Instant;

/** Brings a code to a phone, in the caller's transaction; the module that sends messages answers it. */
public interface CodeDelivery {
    void deliver(String phone, String code, Instant until);
}
