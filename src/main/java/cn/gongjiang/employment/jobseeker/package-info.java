/** The register of unemployed people: what they can do, what they want, and where they stand. */
@NullMarked
package cn.gongjiang.employment.jobseeker;

import org.jspecify.annotations.NullMarked;
