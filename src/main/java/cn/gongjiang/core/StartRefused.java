package cn.gongjiang.core;

/** The platform must not start like this; the message says why and what to do, in the words of whoever starts it. */
public class StartRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StartRefused(String message) {
        super(message);
    }
}
