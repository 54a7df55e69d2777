package cn.gongjiang.core;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What there is to be set: each module ships the names of its own parameters. */
@Repository
public class ParameterKinds {
    private final JdbcClient jdbc;

    ParameterKinds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of them, in the order of the county's work. */
    public List<ParameterKind> all() {
        return jdbc.sql("select * from core.parameter_kind order by place, code")
                .query((row, n) -> kind(row))
                .list();
    }

    public Optional<ParameterKind> find(String code) {
        return jdbc.sql("select * from core.parameter_kind where code = :code")
                .param("code", code)
                .query((row, n) -> kind(row))
                .optional();
    }

    /** Nobody else adds a value of this code until the end of the transaction. */
    public void lock(String code) {
        jdbc.sql("select code from core.parameter_kind where code = :code for update")
                .param("code", code)
                .query(String.class)
                .optional();
    }

    private static ParameterKind kind(ResultSet row) throws SQLException {
        return new ParameterKind(
                row.getString("code"),
                row.getString("area"),
                row.getInt("place"),
                row.getString("name"),
                row.getString("governs"),
                row.getString("unit"),
                row.getBigDecimal("least"),
                row.getBigDecimal("most"),
                row.getInt("decimals"),
                row.getBoolean("by_division"));
    }
}
