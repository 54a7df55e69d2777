package cn.gongjiang.web;

import java.util.Set;

/**
 * Who is looking at the page, as far as the frame needs it: a name, a role in words, what they may open.
 *
 * @param onPhone whether the pages are shown as on a phone: large type, one column, the tabs at the thumb
 */
public record Viewer(String name, String role, String place, boolean onPhone, Set<String> rights) {}
