package cn.gongjiang.identity;

import java.util.Collection;
import java.util.List;

/** Whose phone it is; the module that keeps the register of people answers it. */
public interface PhoneHolders {
    /** Everybody registered with this phone: mostly one, sometimes a couple. */
    List<Long> withPhone(String phone);

    /** Those of these people that are still registered. */
    List<Holder> holders(Collection<Long> people);

    /** The page on which whoever holds a phone that nobody has tells who they are. */
    String welcome();

    /**
     * @param name masked
     * @param numberEnd the last four characters of the identity number, to tell those apart who share a phone
     */
    record Holder(long person, String name, String numberEnd) {}
}
