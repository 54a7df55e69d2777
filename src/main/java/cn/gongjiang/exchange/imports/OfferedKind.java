package cn.gongjiang.exchange.imports;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** The word of a kind that some module offers; which there are is said when it is another. */
@Documented
@Constraint(validatedBy = OfferedKind.Among.class)
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@interface OfferedKind {
    String message() default "没有这种导入";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Asks the modules; a blank word is left to others. */
    class Among implements ConstraintValidator<OfferedKind, String> {
        private final ImportKinds kinds;

        Among(ImportKinds kinds) {
            this.kinds = kinds;
        }

        @Override
        public boolean isValid(@Nullable String word, ConstraintValidatorContext context) {
            if (word == null || word.isBlank() || kinds.find(word).isPresent()) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(kinds.unknown()).addConstraintViolation();
            return false;
        }
    }
}
