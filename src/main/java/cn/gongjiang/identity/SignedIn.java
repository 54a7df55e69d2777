package cn.gongjiang.identity;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** What the session remembers of somebody who signed in: the account's id; everything else is read anew at each request. */
final class SignedIn implements UserDetails {
    private static final long serialVersionUID = 1L;

    private final long account;
    private final String login;
    private final Instant since;

    SignedIn(long account, String login, Instant since) {
        this.account = account;
        this.login = login;
        this.since = since;
    }

    long account() {
        return account;
    }

    Instant since() {
        return since;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public String getPassword() {
        return "";
    }

    @Override
    public String getUsername() {
        return login;
    }
}
