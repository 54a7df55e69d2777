package cn.gongjiang.identity;

import cn.gongjiang.world.Caller;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Walks handlers as somebody of each role and writes down every answer that is not the one the declarations promise. */
final class AuthorisationWalk {
    private static final List<String> FORMATS = List.of("html", "json", "xlsx");
    private static final Set<Integer> FOUND = Set.of(200);
    private static final Set<Integer> NOT_THERE = Set.of(404);
    private static final Set<Integer> REFUSED = Set.of(403);

    /** What a handler of this pattern wants to read before it looks for its record. */
    private static final Map<String, Map<String, String>> FORMS = Map.ofEntries(
            Map.entry(
                    "POST /jobseekers/{no}/contacts", Map.of("heldOn", "2026-11-20", "channel", "电话", "reached", "否")),
            Map.entry("POST /jobseekers/{no}/reveals", Map.of("what", "PHONE", "reason", "通知面试")),
            Map.entry(
                    "POST /jobseekers/{no}/states",
                    Map.of("ground", "flexible", "since", "2026-11-20", "note", "2026-0017 号")),
            Map.entry(
                    "POST /jobseekers/{no}/trainings",
                    Map.of("occupation", "焊工", "from", "2026-01-01", "to", "2026-02-01", "hours", "40")),
            Map.entry("POST /planned-classes/{no}/pushes", Map.of("most", "3")),
            Map.entry("POST /vacancies/{no}/pushes", Map.of("most", "3")),
            Map.entry("PUT /data-requests/{no}/answer", Map.of("done", "是", "words", "已经更正")),
            Map.entry("PUT /jobseekers/{no}/matches/{vacancy}/set-aside", Map.of("reason", "企业刚换了班次")),
            Map.entry("PUT /me/classes/{no}/answer", Map.of("answer", "不合适", "reason", "太远")),
            Map.entry("PUT /me/consents/{purpose}", Map.of("given", "否")),
            Map.entry("PUT /me/jobs/{vacancy}/answer", Map.of("answer", "不合适", "reason", "太远")),
            Map.entry("PUT /me/work/{placement}/{months}", Map.of("result", "还在，都好")),
            Map.entry(
                    "PUT /placements/{no}/follow-ups/{months}",
                    Map.of("result", "还在，都好", "heldOn", "2026-11-20", "channel", "电话")),
            Map.entry("PUT /referrals/{no}/interview", Map.of("heldOn", "2026-11-20")),
            Map.entry("PUT /referrals/{no}/outcome", Map.of("result", "HIRED", "decidedOn", "2026-11-21")),
            Map.entry(
                    "PUT /referrals/{no}/placement",
                    Map.of("startsOn", "2026-11-22", "evidence", "CONTRACT", "evidenceNote", "合同 1 号")),
            Map.entry("PUT /referrals/{no}/placement/withdrawal", Map.of("reason", "没有到岗")));

    private final Map<Role, Caller> callers;
    private final Map<String, Set<Role>> rights;
    private final Belongings belongings;
    private final Addresses addresses;
    private final List<String> wrong = new ArrayList<>();

    AuthorisationWalk(Map<Role, Caller> callers, Map<String, Set<Role>> rights, Belongings belongings) {
        this.callers = callers;
        this.rights = rights;
        this.belongings = belongings;
        this.addresses = new Addresses(belongings);
    }

    boolean may(Role role, Handler handler) {
        return handler.isOpen()
                || rights.getOrDefault(handler.right(), Set.of()).contains(role);
    }

    /** Every role reads its own, nothing foreign and nothing guessed, in each representation. */
    List<String> reading(List<Handler> handlers) {
        wrong.clear();
        callers.forEach((role, caller) -> handlers.stream()
                .filter(Handler::reads)
                .forEach(handler -> FORMATS.forEach(format -> read(role, caller, handler, "?format=" + format))));
        return List.copyOf(wrong);
    }

    private void read(Role role, Caller caller, Handler handler, String format) {
        if (!may(role, handler)) {
            String address = addresses
                    .own(handler, role)
                    .or(() -> addresses.guessed(handler))
                    .orElseThrow();
            expect(REFUSED, role, "GET " + address + format, caller.get(address + format, Caller.PAGE));
            return;
        }
        Set<Integer> own = handler.isOpen() ? Set.of(200, 404, 406) : Addresses.isDeeper(handler) ? NOT_THERE : FOUND;
        addresses
                .own(handler, role)
                .ifPresent(a -> expect(own, role, "GET own " + a + format, caller.get(a + format, Caller.PAGE)));
        addresses
                .foreign(handler, role)
                .ifPresent(
                        a -> expect(NOT_THERE, role, "GET foreign " + a + format, caller.get(a + format, Caller.PAGE)));
        addresses
                .guessed(handler)
                .filter(a -> addresses.own(handler, role).filter(a::equals).isEmpty())
                .ifPresent(
                        a -> expect(NOT_THERE, role, "GET guessed " + a + format, caller.get(a + format, Caller.PAGE)));
    }

    /** A list holds nothing that is foreign to whoever reads it. */
    List<String> listing(List<Handler> handlers) {
        wrong.clear();
        callers.forEach((role, caller) -> handlers.stream()
                .filter(h -> h.reads() && !h.hasVariable() && !h.isOpen() && may(role, h))
                .forEach(handler -> list(role, caller, handler)));
        return List.copyOf(wrong);
    }

    private void list(Role role, Caller caller, Handler handler) {
        JsonNode items = caller.json(handler.pattern() + "?size=500").path("items");
        items.valueStream()
                .map(item -> item.path("no").asString(""))
                .filter(no -> !no.isEmpty() && !belongings.owns(handler.kind(), role, no))
                .findFirst()
                .ifPresent(no -> wrong.add(role + " " + handler + " lists foreign " + no));
    }

    /** Whoever lacks the right, or asks for something foreign or guessed, writes nothing. */
    List<String> writing(List<Handler> handlers) {
        wrong.clear();
        callers.forEach((role, caller) ->
                handlers.stream().filter(h -> !h.reads()).forEach(handler -> write(role, caller, handler)));
        return List.copyOf(wrong);
    }

    private void write(Role role, Caller caller, Handler handler) {
        Map<String, String> form = FORMS.getOrDefault(handler.toString(), Map.of());
        if (!may(role, handler)) {
            String address = addresses
                    .own(handler, role)
                    .or(() -> addresses.guessed(handler))
                    .orElseThrow();
            send(REFUSED, role, caller, handler, address, form);
            return;
        }
        addresses.foreign(handler, role).ifPresent(a -> send(NOT_THERE, role, caller, handler, a, form));
        if (!handler.isOpen()) {
            addresses.guessed(handler).ifPresent(a -> send(NOT_THERE, role, caller, handler, a, form));
        }
    }

    private void send(
            Set<Integer> expected,
            Role role,
            Caller caller,
            Handler handler,
            String address,
            Map<String, String> form) {
        String method = handler.method().name();
        expect(expected, role, method + " json " + address, caller.send(method, address, form));
        if (role != Role.PROGRAM) {
            expect(expected, role, method + " form " + address, caller.form(method, address, form));
        }
    }

    private void expect(Set<Integer> statuses, Role role, String what, Caller.Answer answer) {
        if (!statuses.contains(answer.status())) {
            wrong.add(role + " " + what + " → " + answer.status() + ", not " + statuses);
        }
    }
}
