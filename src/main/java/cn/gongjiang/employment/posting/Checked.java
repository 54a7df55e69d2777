package cn.gongjiang.employment.posting;

import cn.gongjiang.core.Condition;

/**
 * How one demand of publishing turned out.
 *
 * @param field of the form where it can be mended
 * @param forAnOfficial whether it is not the enterprise's to mend, but an official's to read and decide
 */
record Checked(String field, Condition condition, boolean forAnOfficial) {
    Checked(String field, Condition condition) {
        this(field, condition, false);
    }
}
