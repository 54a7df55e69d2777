package cn.gongjiang.exchange;

import java.time.LocalDate;

/** On which day, for whom and by which import rows are checked and written. */
public record ImportContext(LocalDate today, String by, String importId) {}
