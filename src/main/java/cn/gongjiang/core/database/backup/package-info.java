/** Everything a platform's database holds in one file, and back into an empty database. */
@NamedInterface("backup")
@NullMarked
package cn.gongjiang.core.database.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
