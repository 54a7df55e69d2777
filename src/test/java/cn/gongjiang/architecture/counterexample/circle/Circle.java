package cn.gongjiang.architecture.counterexample.circle;

import org.springframework.modulith.Modulithic;

/** The application that must not pass. */
@Modulithic
public interface Circle {}
