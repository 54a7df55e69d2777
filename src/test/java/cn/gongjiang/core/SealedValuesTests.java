package cn.gongjiang.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gongjiang.world.PlatformTest;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
class SealedValuesTests {
    private static final String CODE = "91330424MA2B00KEY9";

    @Autowired
    private SealedValues values;

    @Autowired
    private VaultProofs proofs;

    @Autowired
    private Vault vault;

    @Autowired
    private KeyRing ring;

    @Autowired
    private List<SealedColumn> told;

    @Autowired
    private JdbcClient jdbc;

    @TempDir
    private Path folder;

    @Test
    void every_sealed_column_of_the_database_is_told() {
        List<String> there = jdbc.sql("""
                        select table_schema || '.' || table_name || '.' || column_name from information_schema.columns
                        where data_type = 'bytea' and column_name like '%sealed%'
                        """).query(String.class).list();
        assertThat(told.stream().map(c -> c.table() + "." + c.column())).containsExactlyInAnyOrderElementsOf(there);
    }

    @Test
    void after_a_renewal_every_value_is_sealed_with_the_new_key_and_says_the_same() {
        byte[] print = vault.fingerprint("13800000000");
        long enterprise = jdbc.sql("""
                        insert into registry.enterprise (name, credit_code, confirmed, recorded_by, phone_sealed)
                        values ('换钥匙厂', :code, false, '测试', :sealed) returning id
                        """)
                .param("code", CODE)
                .param("sealed", vault.seal("13800000000"))
                .query(Long.class)
                .single();
        byte before = ring.keys().newest();
        assertThat(values.renew()).isPositive();
        byte[] sealed = jdbc.sql("select phone_sealed from registry.enterprise where id = :id")
                .param("id", enterprise)
                .query((row, n) -> Objects.requireNonNull(row.getBytes(1)))
                .single();
        assertThat(sealed[0]).isEqualTo((byte) (before + 1));
        assertThat(vault.open(sealed)).isEqualTo("13800000000");
        assertThat(vault.fingerprint("13800000000")).isEqualTo(print);
        assertThat(told).allSatisfy(column -> assertThat(under(column, before)).isZero());
    }

    private long under(SealedColumn column, byte key) {
        return jdbc.sql("select count(*) from %s where get_byte(%s, 0) <= :key"
                        .formatted(column.table(), column.column()))
                .param("key", Byte.toUnsignedInt(key))
                .query(Long.class)
                .single();
    }

    @Test
    void a_database_is_not_opened_without_its_keys_nor_with_others() {
        Path missing = folder.resolve("missing.key");
        assertThatThrownBy(() -> new KeyRing(missing, proofs))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("不见了");
        assertThat(missing).doesNotExist();
        Path others = folder.resolve("others.key");
        new KeyFile(others).make();
        assertThatThrownBy(() -> new KeyRing(others, proofs))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("不是这个数据库");
    }
}
