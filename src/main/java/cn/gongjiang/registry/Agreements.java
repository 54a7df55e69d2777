package cn.gongjiang.registry;

/** Where the registers tell that somebody agreed at the counter; the module that keeps what people say answers it. */
public interface Agreements {
    /**
     * Belongs to the caller's transaction.
     *
     * @param purpose as the register of purposes names it
     */
    void agreed(long person, String purpose, String evidence, String by);
}
