package cn.gongjiang.registry;

import cn.gongjiang.identity.PhoneHolders;
import cn.gongjiang.notify.PhoneBook;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells the sign-in whose phone it is, and messages what the phone of somebody is. */
@Component
class RegisteredPhones implements PhoneHolders, PhoneBook {
    private final People people;
    private final Enterprises enterprises;

    RegisteredPhones(People people, Enterprises enterprises) {
        this.people = people;
        this.enterprises = enterprises;
    }

    @Override
    public List<Long> withPhone(String phone) {
        return people.withPhone(phone);
    }

    @Override
    public Optional<String> phone(long person) {
        return people.phone(person);
    }

    @Override
    public Optional<String> enterprisePhone(long enterprise) {
        return enterprises.phone(enterprise);
    }

    @Override
    public List<Holder> holders(Collection<Long> ids) {
        return people.holders(ids);
    }

    @Override
    public String welcome() {
        return "/newcomers/new";
    }
}
