package cn.gongjiang.registry.dependant;

import org.jspecify.annotations.Nullable;

/** Somebody in the care of another, masked; {@code age} in full years today. */
public record DependantItem(
        long id, String name, String relation, @Nullable String idNumber, int age) {}
