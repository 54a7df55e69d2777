package cn.gongjiang.exchange;

import java.util.List;

/** Where somebody would go: everywhere, or these divisions by their full names. */
public record Areas(boolean everywhere, List<String> names) {}
