package cn.gongjiang.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Streets and towns by name: 武原 · 武原街道 · 海盐县武原街道 · 武原街道某某社区 are all 武原街道. */
public final class DivisionText {
    private static final Pattern SEPARATORS = Pattern.compile("[、,;/|和及\\s]+");
    private static final Pattern ABOVE =
            Pattern.compile("^(\\p{IsHan}{2,3}省)?(\\p{IsHan}{2,3}市)?(\\p{IsHan}{2,3}[县区])?");
    private static final Set<String> KINDS = Set.of("街道", "镇", "乡");
    private static final Pattern EVERYWHERE =
            Pattern.compile("(\\p{IsHan}{2,3})?(" + "全县|全县范围|全区|全市|全域|不限|均可|都可以|都可|都行|任意|县内均可|地点不限)");

    private DivisionText() {}

    /** One division out of these full names, looked up at every import. */
    public static CellReader<String> among(Supplier<? extends Collection<String>> names) {
        return (cell, today) -> {
            String typed = Texts.squeezed(cell.text());
            return typed.isEmpty()
                    ? Reading.nothing()
                    : find(typed, names.get()).map(Reading::of).orElseGet(() -> unknown(names.get()));
        };
    }

    /** One or more of them, or 全县; one unknown name makes the whole cell unreadable. */
    public static CellReader<Areas> several(Supplier<? extends Collection<String>> names) {
        return (cell, today) -> read(cell, today, names.get());
    }

    private static Reading<Areas> read(Cell cell, LocalDate today, Collection<String> names) {
        String typed = Texts.tidy(Texts.halfWidth(cell.text()));
        if (typed.isEmpty()) {
            return Reading.nothing();
        }
        List<String> found = new ArrayList<>();
        for (String part : SEPARATORS.split(typed)) {
            if (EVERYWHERE.matcher(part).matches()) {
                return Reading.of(new Areas(true, List.of()));
            }
            Optional<String> name = find(part, names);
            if (name.isEmpty() && !part.isEmpty()) {
                return unknown(names);
            }
            name.filter(n -> !found.contains(n)).ifPresent(found::add);
        }
        return Reading.of(new Areas(false, List.copyOf(found)));
    }

    private static Optional<String> find(String typed, Collection<String> names) {
        return within(typed, names).or(() -> within(ABOVE.matcher(typed).replaceFirst(""), names));
    }

    private static Optional<String> within(String typed, Collection<String> names) {
        return names.stream()
                .filter(name -> typed.startsWith(name)
                        || name.startsWith(typed) && KINDS.contains(name.substring(typed.length())))
                .findFirst();
    }

    private static <T> Reading<T> unknown(Collection<String> names) {
        return Reading.unreadable("没有这个镇街，可填：" + String.join("、", names));
    }
}
