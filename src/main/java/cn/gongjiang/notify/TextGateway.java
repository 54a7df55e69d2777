package cn.gongjiang.notify;

/**
 * Hands a text message to whoever carries it. A gateway of a telecom is a bean of this type in the place of the local one; the
 * message's number is its idempotency key, since a message whose sending was cut off is handed over again.
 */
public interface TextGateway {
    /** Whether the messages are carried to real phones; if not, the administrator may read them. */
    boolean carries();

    /** @throws RuntimeException when it was not taken; it is tried again */
    void send(long message, String phone, String text);
}
