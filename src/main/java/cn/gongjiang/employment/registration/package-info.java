/** Registering as looking for work: by the person on the phone, or at a counter; and correcting what was told. */
@NullMarked
package cn.gongjiang.employment.registration;

import org.jspecify.annotations.NullMarked;
