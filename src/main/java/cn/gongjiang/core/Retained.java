package cn.gongjiang.core;

import java.time.LocalDate;
import java.util.function.ToIntFunction;

/**
 * Personal data that a module keeps for one purpose and not for ever: contributed as a bean by the module that keeps it. The
 * register of purposes says for how long.
 *
 * @param purpose as the register names it
 * @param order what builds on other records ends before them
 * @param ending deletes, or makes anonymous, what was over before that day, in the caller's transaction, and returns how many
 *     records that were; called again it finds none
 */
public record Retained(String purpose, int order, ToIntFunction<LocalDate> ending) {
    public static final int PROGRAMMES = 10;
    public static final int REGISTERS = 50;
    /** After everything that refers to people. */
    public static final int PEOPLE = 100;
}
