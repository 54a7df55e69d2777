package cn.gongjiang.identity.external;

import java.net.URI;

/**
 * Somebody else who knows who people are, such as the single sign-on of a province. A provider with a protocol of its own is a
 * bean of this type in the place of the one that speaks OpenID Connect.
 */
public interface IdentityProvider {
    /** Names it in the database, for ever. */
    String code();

    /** Names it on pages. */
    String word();

    /** Where the browser goes; {@code callback} is where it comes back to. */
    URI start(Attempt attempt, URI callback);

    /**
     * Asked once for each code, never again after a failure.
     *
     * @throws Unaccepted when the provider does not stand by it, or for somebody it does not know well enough
     */
    Subject exchange(String code, Attempt attempt, URI callback);

    /** What a visit to the provider is known by: told to it, and held against what it answers. */
    record Attempt(String state, String nonce, String verifier) {}

    /** Somebody as the provider knows them, by a word that stays. */
    record Subject(String id) {}

    /** The provider's word is not enough; the message says why, for whoever reads the page. */
    final class Unaccepted extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unaccepted(String message) {
            super(message);
        }
    }
}
