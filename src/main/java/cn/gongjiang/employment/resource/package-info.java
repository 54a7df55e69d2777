/** Training resources: who can teach what, pooled in one list. */
@NullMarked
package cn.gongjiang.employment.resource;

import org.jspecify.annotations.NullMarked;
