/** The administrator's office: accounts are opened by invitation, closed, and led to a new password; and everybody's own password. */
@NullMarked
package cn.gongjiang.identity.accounts;

import org.jspecify.annotations.NullMarked;
