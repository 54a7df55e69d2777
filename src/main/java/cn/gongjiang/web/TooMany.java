package cn.gongjiang.web;

import java.time.Duration;

/** Somebody asks too often: answered 429 with the time to wait. */
public class TooMany extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Duration pause;

    public TooMany(Duration pause) {
        super("too many");
        this.pause = pause;
    }

    /** At least a second. */
    public Duration pause() {
        return pause;
    }
}
