package cn.gongjiang.web;

import java.util.List;

/** A request that is understood but cannot be done as it stands: answered 422 with a message at each field. */
public class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public Refused(List<Problem> problems) {
        super("refused at " + problems.stream().map(Problem::field).toList());
        this.problems = List.copyOf(problems);
    }

    public Refused(String field, String message) {
        this(List.of(new Problem(field, message)));
    }

    public List<Problem> problems() {
        return problems;
    }
}
