package cn.gongjiang.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page: whose county it is, who is looking, where they can go, and the token a form must carry.
 * {@code query} is the address's query without {@code page} and {@code format}, for links that keep the filter; {@code back}
 * is where this page is found again: its address, or its list where it answers a form.
 */
public record Frame(
        County county,
        @Nullable Viewer viewer,
        List<Group> menu,
        String path,
        String query,
        String csrfName,
        String csrfToken,
        Assets assets,
        String today,
        boolean large,
        String back) {
    /** The cookie of a browser that wants 大字. */
    public static final String LARGE = "large";

    private static final List<MenuEntry.Line> TABS = List.of(
            MenuEntry.Line.OVERVIEW,
            MenuEntry.Line.SKILLS,
            MenuEntry.Line.RIGHTS,
            MenuEntry.Line.LIFE,
            MenuEntry.Line.OFFICE);

    /** One of the lines of the programme, with the entries this viewer may open. */
    public record Group(String line, List<MenuEntry> entries) {}

    /** One of the five tabs of a worker. */
    public record Tab(String label, String icon, String address, boolean here) {}

    /** Names of the county and its platform, from the settings. */
    public record County(String product, String brand, String union) {}

    /** This page's address with this parameter set, the others kept. */
    public String with(String parameter, Object value) {
        String others = Arrays.stream(query.split("&"))
                .filter(part -> !part.isEmpty() && !part.startsWith(parameter + "="))
                .map(part -> part + "&")
                .collect(Collectors.joining());
        return path + "?" + others + parameter + "=" + value;
    }

    public boolean isAt(String address) {
        return address.equals("/") ? path.equals("/") : path.equals(address) || path.startsWith(address + "/");
    }

    public boolean may(String right) {
        return viewer != null && viewer.rights().contains(right);
    }

    /** The entries of one line that the viewer may open. */
    public List<MenuEntry> entries(MenuEntry.Line line) {
        return menu.stream()
                .flatMap(group -> group.entries().stream())
                .filter(entry -> entry.line() == line && !entry.address().equals("/"))
                .toList();
    }

    /** 首页 技能 维权 生活 我的: each is where the page belongs that one of its entries leads to; 我的 holds what no other does. */
    public List<Tab> tabs() {
        boolean elsewhere = TABS.stream()
                .filter(line -> line != MenuEntry.Line.OFFICE)
                .anyMatch(line -> entries(line).stream().anyMatch(entry -> isAt(entry.address())));
        return TABS.stream()
                .map(line -> {
                    String address =
                            switch (line) {
                                case OVERVIEW -> "/";
                                case OFFICE -> "/me";
                                default -> "/lines/" + line.name().toLowerCase(Locale.ROOT);
                            };
                    boolean own = isAt(address) && !(line == MenuEntry.Line.OFFICE && elsewhere);
                    boolean here = own || entries(line).stream().anyMatch(entry -> isAt(entry.address()));
                    return new Tab(line.tab(), line.icon(), address, here);
                })
                .toList();
    }
}
