package cn.gongjiang.rules;

import java.util.List;

/** The rules of one kind that a module keeps: contributed as a bean, so that one page leads to all of them. */
public interface RuleBook {
    List<Rule> rules();

    /** Where one that is not there yet is begun; nothing where the kind is complete. */
    default List<Beginning> beginnings() {
        return List.of();
    }

    /** A page on which a new rule is begun. */
    record Beginning(String label, String address) {}
}
