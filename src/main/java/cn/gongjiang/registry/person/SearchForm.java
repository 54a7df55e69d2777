package cn.gongjiang.registry.person;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A name, a phone or an identity number. */
public record SearchForm(@NotBlank @Size(max = 60) String q) {}
