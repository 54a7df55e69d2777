package cn.gongjiang.notify;

import java.util.Optional;

/** The phones of people and enterprises; the module that keeps their registers answers it. */
public interface PhoneBook {
    /** Empty when the person is no longer registered or has no phone. */
    Optional<String> phone(long person);

    /** Empty when the enterprise has no phone. */
    Optional<String> enterprisePhone(long enterprise);
}
