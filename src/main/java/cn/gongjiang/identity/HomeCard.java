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

    /** What a worker may have or has asked for, in sections that modules share by name. */
    default List<Offer> offers(Actor actor) {
        return List.of();
    }

    /**
     * One card of a worker's start page.
     *
     * @param section its heading, such as 适合我的岗位
     * @param value what counts most, such as an amount; may be empty
     * @param address where it leads; empty where there is nothing more to see
     */
    record Offer(String section, String title, String value, String note, List<Chip> chips, String address) {}

    /** A word with its tone: {@code yes}, {@code almost}, {@code unknown} or none. */
    record Chip(String word, String tone) {}

    /** One thing to do: in words, how many wait, and where. {@code urgent} marks what is due or late. */
    record Todo(String label, long count, String note, String address, boolean urgent) {}

    /** One figure as people read it, with what it was counted from, and where its rows are. */
    record Figure(String name, String value, String unit, String note, String address) {}
}
