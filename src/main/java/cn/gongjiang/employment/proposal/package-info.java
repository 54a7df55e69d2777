/** Proposed classes: what is short, set against who is registered, who wants to learn and who can teach. */
@NullMarked
package cn.gongjiang.employment.proposal;

import org.jspecify.annotations.NullMarked;
