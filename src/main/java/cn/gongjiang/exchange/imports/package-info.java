/** An import from the upload to its result: checked and confirmed by jobs that survive a crash. */
@NullMarked
package cn.gongjiang.exchange.imports;

import org.jspecify.annotations.NullMarked;
