/** What people say is not true of a public vacancy, and what becomes of it. */
@NullMarked
package cn.gongjiang.employment.report;

import org.jspecify.annotations.NullMarked;
