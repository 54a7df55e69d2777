package cn.gongjiang.identity;

import java.util.List;

/** A module's part of a start page: what waits for this person now, and figures worth a look. */
public interface HomeCard {
    /** The right one needs to get this card. */
    String right();

    int order();

    /** Counted within what the actor may see; an empty list leaves the card away. */
    default List<Todo> todos(Actor actor) {
        return List.of();
    }

    /** Shown under what waits. */
    default List<Figure> figures(Actor actor) {
        return List.of();
    }

    /** One thing to do: in words, how many wait, and where. {@code urgent} marks what is due or late. */
    record Todo(String label, long count, String note, String address, boolean urgent) {}

    /** One figure as people read it, with what it was counted from, and where its rows are. */
    record Figure(String name, String value, String unit, String note, String address) {}
}
