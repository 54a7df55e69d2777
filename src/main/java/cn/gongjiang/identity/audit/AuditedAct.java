package cn.gongjiang.identity.audit;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An act that a module writes into the audit log, in words: contributed as a bean, so that the log can be read without
 * knowing the module.
 *
 * @param action as appended, such as {@code reveal}
 * @param details the words of the details it is appended with; a detail without a word is shown as it is
 */
public record AuditedAct(String action, String word, Map<String, String> details) {
    /** The words of an enumeration whose text is its word. */
    public static Map<String, String> words(Enum<?>[] constants) {
        return Arrays.stream(constants).collect(Collectors.toMap(Enum::name, Enum::toString));
    }
}
