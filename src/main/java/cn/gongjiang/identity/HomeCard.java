package cn.gongjiang.identity;

import java.util.List;

/** A module's part of a start page: what waits for this person now. */
public interface HomeCard {
    /** The right one needs to get this card. */
    String right();

    int order();

    /** Counted within what the actor may see; an empty list leaves the card away. */
    List<Todo> todos(Actor actor);

    /** One thing to do: in words, how many wait, and where. {@code urgent} marks what is due or late. */
    record Todo(String label, long count, String note, String address, boolean urgent) {}
}
