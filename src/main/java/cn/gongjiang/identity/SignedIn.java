package cn.gongjiang.identity;

import java.util.Collection;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** What the session remembers of somebody who signed in: the account's id; everything else is read anew at each request. */
final class SignedIn implements UserDetails {
    private static final long serialVersionUID = 1L;

    private final long account;
    private final String login;
    private final transient String hash;

    SignedIn(long account, String login, String hash) {
        this.account = account;
        this.login = login;
        this.hash = hash;
    }

    long account() {
        return account;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public String getPassword() {
        return hash == null ? "" : hash;
    }

    @Override
    public String getUsername() {
        return login;
    }
}
