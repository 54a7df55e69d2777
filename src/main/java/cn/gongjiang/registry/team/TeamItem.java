package cn.gongjiang.registry.team;

/** A team, the union it belongs to, and how many are in it today. */
public record TeamItem(String no, String name, String ofUnion, String unionName, int members) {}
