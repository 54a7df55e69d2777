package cn.gongjiang.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gongjiang.core.KeyFile.Keys;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyFileSpec {
    private static final byte[] CLEAR = "330424199001011234".getBytes(StandardCharsets.UTF_8);
    private static final String KEY = "ab".repeat(32);

    @TempDir
    private Path folder;

    private Path path = Path.of("");
    private KeyFile file = new KeyFile(path);

    @BeforeEach
    void place() {
        path = folder.resolve("keys").resolve("vault.key");
        file = new KeyFile(path);
    }

    @Test
    void what_is_made_is_read_again() {
        Keys made = file.make();
        assertThat(Sealing.open(file.read(), Sealing.seal(made, CLEAR))).contains(CLEAR);
        assertThat(file.read().printing()).isEqualTo(made.printing());
    }

    @Test
    void an_added_key_seals_and_the_one_before_still_opens() {
        byte[] before = Sealing.seal(file.make(), CLEAR);
        Keys after = file.add();
        byte[] now = Sealing.seal(after, CLEAR);
        assertThat(before[0]).isEqualTo((byte) 1);
        assertThat(now[0]).isEqualTo((byte) 2);
        assertThat(Sealing.open(file.read(), before)).contains(CLEAR);
        assertThat(Sealing.open(file.read(), now)).contains(CLEAR);
    }

    @Test
    void a_changed_value_and_a_value_of_other_keys_do_not_open() {
        Keys keys = file.make();
        byte[] sealed = Sealing.seal(keys, CLEAR);
        byte[] changed = sealed.clone();
        changed[changed.length - 1] ^= 1;
        assertThat(Sealing.open(keys, changed)).isEmpty();
        assertThat(Sealing.open(new KeyFile(folder.resolve("other.key")).make(), sealed))
                .isEmpty();
        assertThat(Sealing.open(keys, Arrays.copyOf(sealed, 5))).isEmpty();
    }

    @Test
    void the_first_form_of_file_and_value_is_read() throws IOException, GeneralSecurityException {
        Files.createDirectories(path.getParent());
        Files.writeString(path, KEY + "cd".repeat(32));
        Keys keys = file.read();
        assertThat(HexFormat.of().formatHex(keys.printing())).isEqualTo("cd".repeat(32));
        for (int first = 0; first < 3; first++) {
            assertThat(Sealing.open(keys, inFirstForm((byte) first))).contains(CLEAR);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "print abc", "print KEY", "seal 1 KEY", "print KEY\nseal 2 KEY", "print KEY\nseal 1 KEY\nx"})
    void a_damaged_file_is_told(String content) throws IOException {
        Files.createDirectories(path.getParent());
        Files.writeString(path, content.replace("KEY", KEY));
        assertThatThrownBy(file::read).isInstanceOf(StartRefused.class).hasMessageContaining("已损坏");
    }

    /** Twelve bytes of nonce, then what AES-256-GCM gives, as values were before keys had numbers. */
    private static byte[] inFirstForm(byte firstOfNonce) throws GeneralSecurityException {
        byte[] nonce = new byte[12];
        nonce[0] = firstOfNonce;
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                Cipher.ENCRYPT_MODE,
                new SecretKeySpec(HexFormat.of().parseHex(KEY), "AES"),
                new GCMParameterSpec(128, nonce));
        byte[] sealed = cipher.doFinal(CLEAR);
        byte[] value = Arrays.copyOf(nonce, 12 + sealed.length);
        System.arraycopy(sealed, 0, value, 12, sealed.length);
        return value;
    }
}
