package cn.gongjiang.employment.persona;

import cn.gongjiang.employment.matching.Counterfactual;
import java.util.List;
import java.util.stream.Stream;

/**
 * What help somebody needs, in facts they told; no score and no guess about chances.
 *
 * @param cannot told by themselves: shifts, places, distance, times they look after somebody
 * @param missing names of the facts nobody told yet
 * @param ifs what would open, by matching again; nothing for whoever objects to being matched
 */
public record Persona(
        List<Fact> can, List<Fact> want, List<Fact> cannot, List<String> missing, List<Counterfactual> ifs) {
    /** @param source who told it, and when */
    public record Fact(String name, String value, String source) {}

    /** A fact with the part it belongs to. */
    record Line(String part, Fact fact) {}

    List<Line> lines() {
        return Stream.of(
                        can.stream().map(fact -> new Line("会做", fact)),
                        want.stream().map(fact -> new Line("想要", fact)),
                        cannot.stream().map(fact -> new Line("做不到", fact)))
                .flatMap(part -> part)
                .toList();
    }
}
