/** Signing in through somebody else: a provider of identities that speaks OpenID Connect, and a local one that behaves like it. */
@NullMarked
package cn.gongjiang.identity.external;

import org.jspecify.annotations.NullMarked;
