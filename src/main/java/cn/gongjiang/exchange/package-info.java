/**
 * Brings the spreadsheets people really have into the platform: reads any ledger, says what each column was taken for and
 * what is wrong with which row, and writes all accepted rows or none. What a row means belongs to the module above that
 * offers an {@link cn.gongjiang.exchange.ImportKind}.
 */
@ApplicationModule(
        displayName = "exchange",
        allowedDependencies = {"core", "web", "identity", "identity :: audit"})
@NullMarked
package cn.gongjiang.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
