package cn.gongjiang.web;

/** What was asked for does not exist, or not for this person: both are answered 404 alike. */
public class NotThere extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param what the kind of thing in the user's words, such as 岗位; never its name or number */
    public NotThere(String what) {
        super(what);
    }
}
