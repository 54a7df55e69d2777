package cn.gongjiang.core;

import cn.gongjiang.core.database.OwnerOnly;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Seals identity numbers, phones and the like before they reach the database (AES-256-GCM), and gives them a keyed
 * fingerprint (HMAC-SHA-256) by which the same value is found again without opening anything. The keys lie in a file
 * outside the database that only its owner can read; it is made at the first start.
 */
@Component
public class Vault {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY = 32;

    private final SecretKeySpec sealing;
    private final SecretKeySpec printing;
    private final SecureRandom random = new SecureRandom();

    Vault(@Value("${gongjiang.keys}") Path file) {
        byte[] keys = keys(file);
        this.sealing = new SecretKeySpec(keys, 0, KEY, "AES");
        this.printing = new SecretKeySpec(keys, KEY, KEY, "HmacSHA256");
    }

    public byte[] seal(String clear) {
        return seal(clear.getBytes(StandardCharsets.UTF_8));
    }

    public byte[] seal(byte[] clear) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, clear);
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    /** @throws IllegalStateException when it was sealed with another key, or was changed */
    public String open(byte[] sealed) {
        return new String(openBytes(sealed), StandardCharsets.UTF_8);
    }

    /** @throws IllegalStateException as above */
    public byte[] openBytes(byte[] sealed) {
        byte[] nonce = Arrays.copyOf(sealed, NONCE);
        return cipher(Cipher.DECRYPT_MODE, nonce, Arrays.copyOfRange(sealed, NONCE, sealed.length));
    }

    /** The same for the same value, and of no use without the key. */
    public byte[] fingerprint(String clear) {
        return fingerprint(clear.getBytes(StandardCharsets.UTF_8));
    }

    public byte[] fingerprint(byte[] clear) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(printing);
            return mac.doFinal(clear);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HmacSHA256 is missing", e);
        }
    }

    private byte[] cipher(int mode, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, sealing, new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A sealed value cannot be read or written with this key", e);
        }
    }

    private static byte[] keys(Path file) {
        try {
            if (!Files.exists(file) || Files.size(file) == 0) {
                byte[] fresh = new byte[2 * KEY];
                new SecureRandom().nextBytes(fresh);
                Files.createDirectories(file.toAbsolutePath().getParent());
                OwnerOnly.write(file, HexFormat.of().formatHex(fresh));
            }
            byte[] keys = HexFormat.of().parseHex(Files.readString(file).strip());
            if (keys.length != 2 * KEY) {
                throw new IllegalStateException("The key file " + file + " is damaged: restore it from your backup");
            }
            return keys;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read or make the key file " + file, e);
        }
    }
}
