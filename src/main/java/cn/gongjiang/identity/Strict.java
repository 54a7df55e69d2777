package cn.gongjiang.identity;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a handler that must not be tried again and again: counted by address in the database, so that all nodes count together,
 * 60 a minute unless the settings say otherwise. More is answered 429.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Strict {
    /** What is counted together, such as {@code sign-in}. */
    String value();
}
