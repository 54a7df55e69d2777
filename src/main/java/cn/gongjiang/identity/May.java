package cn.gongjiang.identity;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares the right one needs for a handler. A handler without it is refused to everybody. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface May {
    /** Open to anyone, signed in or not. */
    String ANYONE = "anyone";

    /** Open to everyone who is signed in. */
    String SIGNED_IN = "signed-in";

    /** Name of a {@link Right}, or one of the two above. */
    String value();
}
