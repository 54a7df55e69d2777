package cn.gongjiang.registry;

/** Where the registers tell that somebody agreed; the module that keeps what people say answers it. */
public interface Agreements {
    /**
     * At the counter. Belongs to the caller's transaction.
     *
     * @param purpose as the register of purposes names it
     */
    void agreed(long person, String purpose, String evidence, String by);

    /** The same, told by oneself on the phone; the tap is the evidence. */
    void agreedOnPhone(long person, String purpose);
}
