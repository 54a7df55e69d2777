/** The second factor of staff: a code that an authenticator shows for half a minute, and codes for the day it is lost. */
@NullMarked
package cn.gongjiang.identity.second;

import org.jspecify.annotations.NullMarked;
