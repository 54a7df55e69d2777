package cn.gongjiang.architecture.counterexample.circle.left;

import cn.gongjiang.architecture.counterexample.circle.right.Right;

/** Knows the right. */
public record Left(Right right) {}
