package cn.gongjiang.employment.contact;

import cn.gongjiang.core.Parameters;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The rhythm in force on a day. */
@Component
class Rhythms {
    private static final String PREFIX = "employment.contact.";

    private final Parameters parameters;

    Rhythms(Parameters parameters) {
        this.parameters = parameters;
    }

    Rhythm on(LocalDate day) {
        Map<String, BigDecimal> values = parameters.allOn(day, PREFIX);
        return new Rhythm(
                Parameters.require(values, PREFIX + "first-days").intValueExact(),
                Parameters.require(values, PREFIX + "every-months").intValueExact(),
                Parameters.require(values, PREFIX + "hardship-days").intValueExact());
    }
}
