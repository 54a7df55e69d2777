/** 跟踪服务: who is to be spoken to by when, and what was said. A list of work, never a ranking of those who do it. */
@NullMarked
package cn.gongjiang.employment.contact;

import org.jspecify.annotations.NullMarked;
