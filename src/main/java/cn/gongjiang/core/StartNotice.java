package cn.gongjiang.core;

import java.util.List;

/** What whoever starts the platform must be told on the console, and nobody else: a module offers it as a bean. */
public interface StartNotice {
    /**
     * Asked once, when the doors are open.
     *
     * @param address where the platform listens on this machine
     */
    List<String> lines(String address);
}
