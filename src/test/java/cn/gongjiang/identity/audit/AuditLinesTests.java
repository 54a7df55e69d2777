package cn.gongjiang.identity.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gongjiang.identity.Actor;
import cn.gongjiang.world.PlatformTest;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@PlatformTest
class AuditLinesTests {
    @Autowired
    private AuditLines log;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void a_line_is_kept_with_who_what_and_why() {
        long no = append("JS-2026-90001", "通知面试");
        assertThat(log.about("JS-2026-90001")).singleElement().satisfies(line -> {
            assertThat(line.no()).isEqualTo(no);
            assertThat(line.reason()).isEqualTo("通知面试");
            assertThat(line.detail()).isEqualTo("PHONE");
            assertThat(line.actor()).isEqualTo("client:platform");
        });
        assertThat(log.verify()).isEmpty();
    }

    @Test
    void the_reason_does_not_stand_in_the_database_in_clear() {
        append("JS-2026-90002", "张三的母亲来电");
        String stored = jdbc.sql("select l::text from identity.audit_line l where subject = 'JS-2026-90002'")
                .query(String.class)
                .single();
        assertThat(stored).doesNotContain("张三");
    }

    @Test
    void a_line_belongs_to_the_transaction_of_what_it_is_about() {
        assertThatThrownBy(() -> log.append(Actor.platform(), "reveal", "JS-2026-90003", "PHONE", "通知面试"))
                .isInstanceOf(IllegalTransactionStateException.class);
        transaction.executeWithoutResult(status -> {
            log.append(Actor.platform(), "reveal", "JS-2026-90003", "PHONE", "通知面试");
            status.setRollbackOnly();
        });
        assertThat(log.about("JS-2026-90003")).isEmpty();
        assertThat(log.verify()).isEmpty();
    }

    @Test
    void many_lines_at_once_are_linked_like_single_ones() {
        append("JS-2026-90010", "通知面试");
        transaction.executeWithoutResult(status -> log.append(
                "client:platform",
                "update",
                "导入 DR-2026-00001",
                IntStream.range(0, 2500)
                        .mapToObj(i -> new AuditLines.Entry("JS-2025-" + i, "联系电话"))
                        .toList()));
        append("JS-2026-90010", "通知面试");
        assertThat(log.verify()).isEmpty();
        assertThat(log.about("JS-2025-2499")).singleElement().satisfies(line -> assertThat(line.reason())
                .isEqualTo("导入 DR-2026-00001"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update identity.audit_line set detail = 'NAME'",
                "delete from identity.audit_line",
                "truncate identity.audit_line"
            })
    void the_database_refuses_to_change_the_log(String sql) {
        append("JS-2026-90004", "通知面试");
        assertThatThrownBy(() -> jdbc.sql(sql).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("append-only");
    }

    @Test
    void many_at_once_make_one_chain() throws Exception {
        try (ExecutorService many = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Long>> appends = IntStream.range(0, 40)
                    .<Callable<Long>>mapToObj(i -> () -> append("JS-2026-90005", "第 " + i + " 次"))
                    .toList();
            for (var done : many.invokeAll(appends)) {
                done.get();
            }
        }
        assertThat(log.about("JS-2026-90005")).hasSize(40);
        assertThat(log.verify()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update identity.audit_line set detail = 'NAME' where no = :no",
                "update identity.audit_line set at = at + interval '1 second' where no = :no",
                "update identity.audit_line set reason = '\\x00' where no = :no",
                "delete from identity.audit_line where no = :no",
                "insert into identity.audit_line select no + 2, at, actor, action, subject, detail, reason, link"
                        + " from identity.audit_line where no = :no",
                "with moved as (update identity.audit_line set no = no + 1 where no = :no + 1 returning no)"
                        + " insert into identity.audit_line select :no + 1, at, actor, action, subject, detail, reason,"
                        + " link from identity.audit_line where no = :no and exists (select 1 from moved)",
                "update identity.audit_head set no = no - 1, link = (select link from identity.audit_line where no = :no)"
            })
    void a_changed_removed_or_inserted_line_is_found_even_by_somebody_who_owns_the_database(String tampering) {
        long no = append("JS-2026-90006", "通知面试");
        append("JS-2026-90006", "核对材料");
        transaction.executeWithoutResult(status -> {
            jdbc.sql("alter table identity.audit_line disable trigger all").update();
            assertThat(jdbc.sql(tampering).param("no", no).update()).isEqualTo(1);
            assertThat(log.verify())
                    .hasValueSatisfying(found -> assertThat(found.line()).isBetween(no, no + 3));
            status.setRollbackOnly();
        });
        assertThat(log.verify()).isEmpty();
    }

    private long append(String subject, String reason) {
        Long no = transaction.execute(status -> log.append(Actor.platform(), "reveal", subject, "PHONE", reason));
        return no == null ? 0 : no;
    }
}
