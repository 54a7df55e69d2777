package cn.gongjiang.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessResourceFailureException;

class OutageSpec {
    @ParameterizedTest
    @ValueSource(strings = {"08006", "08001", "57P01", "57P02", "57P03", "53300", "53200"})
    void a_database_that_is_gone_starts_or_has_no_place_left_is_away(String state) {
        assertThat(Outage.behind(wrapped(new SQLException("gone", state)))).contains(Outage.NO_DATABASE);
    }

    @Test
    void a_pool_without_a_connection_is_a_database_away() {
        assertThat(Outage.behind(wrapped(new SQLTransientConnectionException("timed out"))))
                .contains(Outage.NO_DATABASE);
    }

    @Test
    void a_connection_lost_before_its_transaction_could_be_rolled_back_is_a_database_away() {
        assertThat(Outage.behind(wrapped(new SQLException("Connection is closed"))))
                .contains(Outage.NO_DATABASE);
    }

    @Test
    void a_full_disk_of_the_database_is_no_room() {
        assertThat(Outage.behind(wrapped(new SQLException("could not extend file", "53100"))))
                .contains(Outage.NO_ROOM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No space left on device",
                "/tmp/upload_1.tmp (No space left on device)",
                "File too large",
                "设备上没有空间"
            })
    void a_full_disk_of_the_platform_is_no_room(String words) {
        assertThat(Outage.behind(new IllegalStateException(new IOException(words))))
                .contains(Outage.NO_ROOM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "42601", "40001", "57014", "22P05"})
    void what_the_database_refuses_is_no_outage(String state) {
        assertThat(Outage.behind(wrapped(new SQLException("refused", state)))).isEmpty();
    }

    @Test
    void a_caller_that_hangs_up_is_no_outage() {
        assertThat(Outage.behind(new IOException("Broken pipe"))).isEmpty();
        assertThat(Outage.behind(new IllegalStateException("No space left on device")))
                .isEmpty();
        assertThat(Outage.behind(null)).isEmpty();
    }

    private static RuntimeException wrapped(SQLException cause) {
        return new IllegalStateException(new DataAccessResourceFailureException("failed", cause));
    }
}
