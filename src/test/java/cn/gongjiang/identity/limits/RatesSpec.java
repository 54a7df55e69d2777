package cn.gongjiang.identity.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RatesSpec {
    @Test
    void so_many_at_once_and_no_more() {
        Rates rates = new Rates(20);
        long taken = IntStream.range(0, 100).filter(i -> rates.take("a")).count();
        assertThat(taken).isBetween(20L, 25L);
    }

    @Test
    void what_one_takes_another_does_not_miss() {
        Rates rates = new Rates(2);
        IntStream.range(0, 10).forEach(i -> rates.take("a"));
        assertThat(rates.take("b")).isTrue();
    }

    @Test
    void a_crowd_of_those_who_asked_once_is_forgotten() {
        Rates rates = new Rates(1_000_000);
        IntStream.range(0, 100_000).forEach(i -> rates.take("somebody-" + i));
        assertThat(rates.known()).isLessThan(20_000);
    }
}
