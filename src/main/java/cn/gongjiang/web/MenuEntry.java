package cn.gongjiang.web;

/**
 * An entry of the side menu that a module contributes: in which of the four lines (or 总览 / 管理), in which place, and the
 * right one needs to see it.
 */
public record MenuEntry(Line line, int order, String label, String address, String icon, String right) {
    /** The lines of the reform, and what stands above and below them. */
    public enum Line {
        OVERVIEW(""),
        HEARTS("聚人心"),
        SKILLS("育人才"),
        RIGHTS("维权益"),
        LIFE("筑和谐"),
        OFFICE("管理");

        private final String word;

        Line(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }
}
