package cn.gongjiang.exchange.ledger;

import cn.gongjiang.exchange.Cell.DaySystem;
import java.util.List;

/** What the sheets of an xlsx workbook share: its parts, the styles and texts that cells refer to, how it counts days. */
record XlsxBook(XlsxParts parts, XlsxStyles styles, List<String> strings, DaySystem days) {}
