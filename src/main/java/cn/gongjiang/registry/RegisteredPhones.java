package cn.gongjiang.registry;

import cn.gongjiang.identity.PhoneHolders;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells the sign-in whose phone it is. */
@Component
class RegisteredPhones implements PhoneHolders {
    private final People people;

    RegisteredPhones(People people) {
        this.people = people;
    }

    @Override
    public List<Long> withPhone(String phone) {
        return people.withPhone(phone);
    }

    @Override
    public List<Holder> holders(Collection<Long> ids) {
        return people.holders(ids);
    }
}
