package cn.gongjiang.exchange.imports;

import cn.gongjiang.core.Retained;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Uploaded ledgers whose period is over: the file, its name and its single cells are deleted, the counts stay. */
@Repository
class EndedFiles {
    private static final List<String> CELLS = List.of("import_problem", "import_change");

    private final JdbcClient jdbc;

    EndedFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Bean
    static Retained uploadedLedgers(EndedFiles files) {
        return new Retained("exchange.ledger", Retained.REGISTERS, files::delete);
    }

    int delete(LocalDate before) {
        CELLS.forEach(
                table -> jdbc.sql("""
                        delete from exchange.%s where import in (
                            select id from exchange.import_file where uploaded_at < :before and sealed is not null)
                        """.formatted(table)).param("before", before).update());
        return jdbc.sql("""
                        update exchange.import_file set sealed = null, file_name = '已到期删除',
                            status = case when status = 'CHECKED' then 'CANCELLED' else status end
                        where uploaded_at < :before and sealed is not null
                          and status not in ('CHECKING', 'CONFIRMING')
                        """).param("before", before).update();
    }
}
