/** What people ask about their own data: to correct, delete or explain it, and what the town answers. */
@NullMarked
package cn.gongjiang.privacy.request;

import org.jspecify.annotations.NullMarked;
