package cn.gongjiang.identity;

import cn.gongjiang.world.Caller;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Drives handlers with what is planted in every place where something can be typed, and keeps where it came back. */
final class PlantingWalk {
    /** Names that fields of forms have; a handler takes those it knows. */
    private static final List<String> FIELDS = List.of(
            "q",
            "name",
            "words",
            "note",
            "reason",
            "evidence",
            "evidenceNote",
            "value",
            "contact",
            "login",
            "code",
            "purpose");

    private static final Pattern LINK = Pattern.compile("(?:href|action|src)=\"([^\"]*)\"");

    private final Planted planted;
    private final List<String> wrong = new ArrayList<>();
    private int driven;

    PlantingWalk(Planted planted) {
        this.planted = planted;
    }

    List<String> wrong() {
        return List.copyOf(wrong);
    }

    int driven() {
        return driven;
    }

    /** The handler by one caller: in the address, in the query, as a form, as JSON and as JSON that is broken. */
    void drive(Handler handler, Caller caller, boolean program) {
        String value = next();
        String path = handler.pattern().replaceAll("\\{[^}]+}", Caller.encoded(value));
        if (handler.reads()) {
            seen(caller.get(path + "?page=" + Caller.encoded(value) + "&q=" + Caller.encoded(value), Caller.PAGE));
            seen(caller.get(path + "?asOf=" + Caller.encoded(value), Caller.JSON));
            return;
        }
        String method = handler.method().name();
        seen(caller.send(method, path, fields(value)));
        seen(caller.raw(method, path, "{\"q\":\"" + value + "\",\"name\":" + value));
        if (!program) {
            seen(caller.form(method, path, fields(value)));
        }
    }

    /** Each in its turn. */
    private String next() {
        return planted.values().get(driven % planted.values().size());
    }

    private static Map<String, String> fields(String value) {
        Map<String, String> fields = new TreeMap<>();
        FIELDS.forEach(field -> fields.put(field, value));
        fields.putAll(Map.of("idNumber", value, "phone", value, "password", value, "numberEnd", value, "file", value));
        return fields;
    }

    /** What was asked with something planted in the address may say it back in a page, but leads nobody on by it. */
    private void seen(Caller.Answer answer) {
        driven++;
        planted.in(answer.location()).forEach(value -> wrong.add("Location " + answer.location()));
        if (answer.status() >= 500) {
            wrong.add(answer.status() + " " + answer.body());
        }
    }

    /** What is shown to somebody who may see it, but whose links must not carry it. */
    void links(String address, Caller.Answer answer) {
        driven++;
        LINK.matcher(answer.body())
                .results()
                .map(link -> link.group(1))
                .filter(link -> !planted.in(link).isEmpty())
                .forEach(link -> wrong.add(address + " links " + link));
        planted.in(answer.location()).forEach(value -> wrong.add(address + " leads to " + answer.location()));
    }

    /** What a foreign reader gets, whatever it is. */
    void foreign(String address, Caller.Answer answer) {
        driven++;
        planted.in(answer.body()).forEach(value -> wrong.add(address + " tells a foreign reader " + value));
    }
}
