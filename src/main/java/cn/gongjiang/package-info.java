/** The application: starts the platform, or one command of the command line. */
@NullMarked
package cn.gongjiang;

import org.jspecify.annotations.NullMarked;
