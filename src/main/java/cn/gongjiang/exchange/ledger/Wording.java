package cn.gongjiang.exchange.ledger;

import java.util.List;
import java.util.regex.Pattern;

/** The words by which lines that are no data are known. Texts come without blanks and in half width. */
final class Wording {
    private static final String TOTALS = "(小计|合计|总计|共计|累计|总和|小结)";
    private static final Pattern TOTAL = Pattern.compile("(本页|本表|本镇|本单位|以上|全县|全部|分类)?" + TOTALS
            + "(\\(.*\\))?(人数|人次|户数|个数|数)?[::]?(约?[\\d,.]+(人|个|条|户|名|岗|家|元|个岗位)?)?");
    private static final Pattern SUM =
            Pattern.compile("(本页|本表|以上|全县)?(小计|合计|总计|共计|累计|总共|共有|共)[::]?.{0,12}[\\d一二三四五六七八九十]+(人|个|条|户|名|岗|家|项).*");
    private static final Pattern GROUP_TOTAL = Pattern.compile(".{1,20}" + TOTALS + "[::]?");
    private static final Pattern FOOTER = Pattern.compile("(填表|制表|审核|复核|复审|审批|核对|校对|制单|经办|填报|上报|报送|统计|负责|单位负责"
            + "|主管|分管|领导|盖章|签字|签名|公章|(单位)?\\(?盖章\\)?|联系人|联系电话|联系方式|咨询电话|日期|时间|打印|备注|注|附注|附|说明|填表说明|填写说明|备注说明|温馨提示"
            + "|数据来源|来源|截止|截至)[^:]{0,8}:.*");
    private static final Pattern BARE_FOOTER =
            Pattern.compile("注(\\d|[.、)]).*|注|备注\\d*[.、].*|说明\\d*[.、].*|(\\(?盖章\\)?|\\(?公章\\)?|\\(?签字\\)?|\\(?签章\\)?)"
                    + "|第\\d+页.*|共\\d+页.*|\\d+/\\d+页?|以下(空白|无正文|无内容).*|[-—=_*.。]{3,}.*|(填表|制表|审核|复核|经办|填报|制单|统计)人.*");
    private static final Pattern GROUP_MARK = Pattern.compile("[(]?([一二三四五六七八九十]+|[ⅠⅡⅢⅣⅤIVX]+)[)、.]?");
    private static final Pattern GROUP = Pattern.compile("[(]?[一二三四五六七八九十]+[)、.].*|第.+[组批类页部分].*|.*:.*|.{13,}"
            + "|.*(街道|镇|乡|村|社区|片区|园区|开发区|县|区|类|组|部|部门|行业|岗位|工种|人员|名单|公司|厂|店|中心|学校|医院|酒店|合作社|集团|季度|月份|批次|专业)");

    private static final Pattern ORGANISATION =
            Pattern.compile("[^:一二三四五六七八九十(第].*(公司|厂|店|中心|学校|医院|酒店|合作社|集团|院|所|行|社|馆|部)");

    private static final int ACROSS = 3;
    private static final int SHORTEST_GROUP = 3;

    private Wording() {}

    /** A cell that says “total” and nothing else. */
    static boolean isTotal(List<String> texts) {
        return texts.stream().anyMatch(text -> TOTAL.matcher(text).matches());
    }

    /** 武原街道小计, 共 25 人: only to be asked of lines that have no number of a person or an enterprise. */
    static boolean isSum(List<String> texts) {
        return !texts.isEmpty()
                && (texts.stream()
                                .limit(3)
                                .anyMatch(text -> GROUP_TOTAL.matcher(text).matches())
                        || texts.size() <= 3 && SUM.matcher(texts.getFirst()).matches());
    }

    static boolean isFooter(List<String> texts) {
        if (texts.isEmpty()) {
            return false;
        }
        String first = texts.getFirst();
        boolean few = texts.size() <= 4;
        return FOOTER.matcher(first).matches()
                || few && BARE_FOOTER.matcher(first).matches();
    }

    /** 一、(二), Ⅲ: what groups are counted with; rows are counted 1, 2, 3. */
    static boolean isGroupMark(String text) {
        return GROUP_MARK.matcher(text).matches();
    }

    static boolean isGroup(String text) {
        return GROUP.matcher(text).matches();
    }

    /** The text of a group in at least three cells and nothing else, as programs write a merged cell they cannot merge. */
    static boolean isGroupAcross(List<String> texts) {
        return texts.size() >= ACROSS && texts.stream().distinct().count() == 1 && isGroup(texts.getFirst());
    }

    /** An enterprise, or a person such as 王镇: it may stand alone as a group line, and it may be a row that lacks the rest. */
    static boolean mayBeName(String text) {
        return text.length() < SHORTEST_GROUP || ORGANISATION.matcher(text).matches();
    }
}
