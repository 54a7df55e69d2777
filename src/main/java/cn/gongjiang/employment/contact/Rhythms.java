package cn.gongjiang.employment.contact;

import cn.gongjiang.core.Parameters;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The rhythm in force on a day. */
@Component
class Rhythms {
    private final Parameters parameters;

    Rhythms(Parameters parameters) {
        this.parameters = parameters;
    }

    Rhythm on(LocalDate day) {
        return new Rhythm(
                parameters.on(day, "employment.contact.first-days").intValueExact(),
                parameters.on(day, "employment.contact.every-months").intValueExact(),
                parameters.on(day, "employment.contact.hardship-days").intValueExact());
    }
}
