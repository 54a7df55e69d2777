package cn.gongjiang.privacy;

/** How a module heeds what people say to one of its purposes: contributed as a bean by the module that uses the data. */
public interface Heed {
    /** The code of the purpose. */
    String purpose();

    /** What stops when somebody says no, told before they say it. */
    String meaning();

    /** Whether the purpose has anything to do with this person; otherwise they are not asked about it. */
    default boolean concerns(long person) {
        return true;
    }

    /** Called in the transaction in which the person said no. */
    default void refused(long person) {}
}
