package cn.gongjiang.privacy.own;

/** Asking for the own data; there is nothing to be told. */
public record ExportForm() {}
