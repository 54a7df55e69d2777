package cn.gongjiang.web;

/**
 * Which part of a listing is asked for. A page is counted from 0 and holds 1 to 500 rows (50 unless said); a spreadsheet
 * holds every row of the filter.
 */
public record Paging(int page, int size, boolean every) {
    public static final int LARGEST = 500;
    public static final int USUAL = 50;

    public static Paging first() {
        return new Paging(0, USUAL, false);
    }

    public long offset() {
        return every ? 0 : (long) page * size;
    }

    public long limit() {
        return every ? Long.MAX_VALUE : size;
    }

    /** As it stands in a statement: in numbers, so that a plan made for many calls knows how little is asked for. */
    public String clause() {
        return every ? "" : " limit " + size + " offset " + offset();
    }
}
