package cn.gongjiang.employment.persona;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a persona needs beside the registration that lists show.
 *
 * @param off the person objects to having a persona
 * @param registered who wrote the registration, and when
 * @param told by fact, who told it last and when, where that was after the registration
 */
record PersonaFacts(
        boolean off,
        boolean certified,
        @Nullable Integer farthest,
        @Nullable String care,
        String registered,
        Map<String, String> told) {
    String source(String fact) {
        return told.getOrDefault(fact, registered);
    }
}
