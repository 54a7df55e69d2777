/** What somebody can do, wants, cannot do and lacks, on one page that they and staff read alike. */
@NullMarked
package cn.gongjiang.employment.persona;

import org.jspecify.annotations.NullMarked;
