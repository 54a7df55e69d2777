package cn.gongjiang.web;

import java.util.Set;

/** Who is looking at the page, as far as the frame needs it: a name, a role in words, what they may open. */
public record Viewer(String name, String role, String place, Set<String> rights) {}
