package cn.gongjiang.registry;

import java.time.LocalDate;

/** Who somebody is, as far as a page may say: number and masked name; the birthday is for rules only. */
public record NamedPerson(long id, String no, String name, LocalDate born) {}
