package cn.gongjiang.web;

import java.util.Optional;

/** Tells who is looking at the current request; the module that signs people in answers it. */
public interface Viewers {
    Optional<Viewer> current();
}
