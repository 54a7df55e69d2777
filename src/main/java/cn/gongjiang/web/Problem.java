package cn.gongjiang.web;

/** What is wrong with one field, in the user's words; an empty field name means the whole request. */
public record Problem(String field, String message) {}
