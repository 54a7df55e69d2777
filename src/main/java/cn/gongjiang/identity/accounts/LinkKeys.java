package cn.gongjiang.identity.accounts;

import cn.gongjiang.core.Vault;
import cn.gongjiang.identity.RandomWord;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import org.springframework.stereotype.Component;

/**
 * The keys in one-time links: a keyed hash over what the link is for and a random word beside it in the database. Whoever
 * reads the database cannot make the key, and whoever holds the key learns nothing else.
 */
@Component
class LinkKeys {
    private static final int NONCE = 16;

    private final Vault vault;

    LinkKeys(Vault vault) {
        this.vault = vault;
    }

    static String nonce() {
        return RandomWord.of(NONCE);
    }

    String key(String purpose, String nonce) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(vault.fingerprint(purpose + " " + nonce));
    }

    boolean fits(String key, String purpose, String nonce) {
        return MessageDigest.isEqual(
                key.getBytes(StandardCharsets.UTF_8), key(purpose, nonce).getBytes(StandardCharsets.UTF_8));
    }
}
