package cn.gongjiang.identity;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** What scopes are drawn around, by name; the module that keeps the registers answers it. */
public interface Territory {
    /** Code to name, in the order of the codes. */
    Map<String, String> divisions();

    /** The enterprise with this unified social credit code. */
    Optional<Long> enterprise(String creditCode);

    /** Id to name. */
    Map<Long, String> enterprises(Collection<Long> ids);
}
