package cn.gongjiang.registry.team;

import java.time.LocalDate;

/** Somebody in a team, masked, since when. */
public record TeamMember(String person, String name, LocalDate since) {}
