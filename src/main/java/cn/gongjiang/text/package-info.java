/** Chinese text: what two ways of writing have in common, its words, its trigrams, what it means. Knows nothing of the business. */
@ApplicationModule(
        displayName = "text",
        allowedDependencies = {})
@NullMarked
package cn.gongjiang.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
