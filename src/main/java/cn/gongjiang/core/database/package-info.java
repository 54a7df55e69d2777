/** Opens the PostgreSQL the platform stands on: its own embedded one, or the county's server. */
@NamedInterface("database")
@NullMarked
package cn.gongjiang.core.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
