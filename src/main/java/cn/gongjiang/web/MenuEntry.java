package cn.gongjiang.web;

import java.util.Set;

/**
 * An entry of the side menu that a module contributes: in which of the four lines (or 总览 / 管理), in which place, and the
 * right one needs to see it.
 */
public record MenuEntry(Line line, int order, String label, String address, String icon, String right) {
    /** The right of an entry that is for everybody, signed in or not. */
    public static final String EVERYBODY = "anyone";

    /** Whether somebody with these rights sees it. */
    public boolean isFor(Set<String> rights) {
        return right.equals(EVERYBODY) || rights.contains(right);
    }

    /** The lines of the reform, and what stands above and below them. */
    public enum Line {
        OVERVIEW("", "首页", "home"),
        HEARTS("聚人心", "活动", "people"),
        SKILLS("育人才", "技能", "award"),
        RIGHTS("维权益", "维权", "shield"),
        LIFE("筑和谐", "生活", "heart"),
        OFFICE("管理", "我的", "person");

        private final String word;
        private final String tab;
        private final String icon;

        Line(String word, String tab, String icon) {
            this.word = word;
            this.tab = tab;
            this.icon = icon;
        }

        /** What a worker's tab says. */
        public String tab() {
            return tab;
        }

        public String icon() {
            return icon;
        }

        public String word() {
            return word;
        }
    }
}
