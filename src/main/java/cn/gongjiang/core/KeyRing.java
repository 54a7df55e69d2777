package cn.gongjiang.core;

import cn.gongjiang.core.KeyFile.Keys;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The keys in use. Another process may add one at any time: it is seen at the next value that is sealed or opened. */
@Component
class KeyRing {
    private final KeyFile file;
    private volatile Held held;

    private record Held(Keys keys, long changedAt) {
        /** The time first: what changes meanwhile is read again. */
        static Held of(KeyFile file) {
            long changedAt = file.changedAt();
            return new Held(file.read(), changedAt);
        }
    }

    /** @throws StartRefused when the database was begun with keys that are not here */
    KeyRing(@Value("${gongjiang.keys}") Path path, VaultProofs proofs) {
        this.file = new KeyFile(path);
        Optional<byte[]> proof = proofs.find();
        if (proof.isPresent() && !file.isThere()) {
            throw new StartRefused(("密钥文件 %1$s 不见了，没有它，库里的身份证号和电话打不开。请从备份放回。"
                            + " The key file %1$s is missing: put it back from your backup.")
                    .formatted(path));
        }
        if (!file.isThere()) {
            file.make();
        }
        this.held = Held.of(file);
        Keys keys = held.keys();
        byte[] shown = proof.orElseGet(() -> proofs.keep(Sealing.seal(keys, VaultProofs.WORD)));
        if (Sealing.open(keys, shown).isEmpty()) {
            throw new StartRefused(("密钥文件 %1$s 不是这个数据库的。请从备份放回原来的文件。"
                            + " The key file %1$s belongs to another database: put the right one back.")
                    .formatted(path));
        }
    }

    Keys keys() {
        if (file.changedAt() != held.changedAt()) {
            held = Held.of(file);
        }
        return held.keys();
    }

    synchronized void add() {
        file.add();
        held = Held.of(file);
    }
}
