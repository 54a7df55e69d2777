package cn.gongjiang.privacy.own;

import java.time.LocalDateTime;

/**
 * Somebody looked at or changed something of this person. Who is told by office and role, not by name.
 *
 * @param about the number of the record
 */
public record LookItem(LocalDateTime at, String who, String act, String what, String about, String reason) {}
