package cn.gongjiang.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page: whose county it is, who is looking, where they can go, and the token a form must carry.
 * {@code query} is the address's query without {@code page} and {@code format}, for links that keep the filter.
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
        String today) {
    /** One of the lines of the programme, with the entries this viewer may open. */
    public record Group(String line, List<MenuEntry> entries) {}

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
}
