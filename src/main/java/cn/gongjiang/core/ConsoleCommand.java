package cn.gongjiang.core;

import java.util.concurrent.Callable;

/** A picocli command that needs the platform's database: it is a bean, made only when it is the one called. */
public interface ConsoleCommand extends Callable<Integer> {}
