package cn.gongjiang.architecture.counterexample.circle.right;

import cn.gongjiang.architecture.counterexample.circle.left.Left;
import java.util.List;

/** Knows the left. */
public record Right(List<Left> left) {}
