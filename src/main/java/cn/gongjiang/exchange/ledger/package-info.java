/** Ledgers as they lie on people's desks: which file it is, where the table begins, which lines are data. */
@NullMarked
package cn.gongjiang.exchange.ledger;

import org.jspecify.annotations.NullMarked;
