package cn.gongjiang.notify;

import java.util.Optional;

/** The phone of a person; the module that keeps the register of people answers it. */
public interface PhoneBook {
    /** Empty when the person is no longer registered or has no phone. */
    Optional<String> phone(long person);
}
