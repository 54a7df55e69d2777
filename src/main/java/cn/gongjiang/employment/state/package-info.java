/** Where a registration stands, what proves it, and who recorded it when; ended with a reason, opened again at once. */
@NullMarked
package cn.gongjiang.employment.state;

import org.jspecify.annotations.NullMarked;
