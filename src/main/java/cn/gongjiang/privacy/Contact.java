package cn.gongjiang.privacy;

import java.time.LocalDate;

/**
 * Who answers for the personal data, and how they are reached, from a day on. Source: 个人信息保护法 第十七条第一款第一项.
 *
 * @param name the office, and who in it
 * @param reach phone and address
 */
public record Contact(LocalDate effectiveFrom, String name, String reach) {}
