/** 我的信息: what is kept about a worker, who looked at it, and all of it to take along. */
@NullMarked
package cn.gongjiang.privacy.own;

import org.jspecify.annotations.NullMarked;
