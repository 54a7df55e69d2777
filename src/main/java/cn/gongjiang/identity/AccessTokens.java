package cn.gongjiang.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.resource.introspection.BadOpaqueTokenException;
import org.springframework.security.oauth2.server.resource.introspection.OAuth2IntrospectionAuthenticatedPrincipal;
import org.springframework.security.oauth2.server.resource.introspection.OpaqueTokenIntrospector;
import org.springframework.stereotype.Repository;

/** The access tokens of programs. Only a hash of each is kept, so nobody who reads the database can use one. */
@Repository
class AccessTokens implements OAuth2AuthorizationService, OpaqueTokenIntrospector {
    /** What the program of a token is called. */
    static final String NAME = "client_name";

    private final JdbcClient jdbc;
    private final Clock clock;

    AccessTokens(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void save(OAuth2Authorization authorization) {
        OAuth2Authorization.Token<OAuth2AccessToken> token = authorization.getAccessToken();
        if (token == null) {
            return;
        }
        OAuth2AccessToken access = token.getToken();
        jdbc.sql("delete from identity.access_token where expires_at < now()").update();
        jdbc.sql("""
                        insert into identity.access_token (hash, client, rights, issued_at, expires_at)
                        values (:hash, :client, :rights, :issued, :expires)
                        on conflict (hash) do nothing
                        """)
                .param("hash", hash(access.getTokenValue()))
                .param("client", authorization.getPrincipalName())
                .param("rights", access.getScopes().toArray(String[]::new))
                .param("issued", Timestamp.from(Objects.requireNonNull(access.getIssuedAt())))
                .param("expires", Timestamp.from(Objects.requireNonNull(access.getExpiresAt())))
                .update();
    }

    @Override
    public void remove(OAuth2Authorization authorization) {
        OAuth2Authorization.Token<OAuth2AccessToken> token = authorization.getAccessToken();
        if (token != null) {
            jdbc.sql("delete from identity.access_token where hash = :hash")
                    .param("hash", hash(token.getToken().getTokenValue()))
                    .update();
        }
    }

    /** Client credentials have nothing to come back to. */
    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        return null;
    }

    @Override
    public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType tokenType) {
        return null;
    }

    @Override
    public OAuth2AuthenticatedPrincipal introspect(String token) {
        return jdbc.sql("""
                        select t.client, c.name, t.rights, t.issued_at, t.expires_at
                        from identity.access_token t join identity.client c on c.id = t.client
                        where t.hash = :hash and t.expires_at > :now
                        """)
                .param("hash", hash(token))
                .param("now", Timestamp.from(clock.instant()))
                .query((row, n) -> principal(
                        row.getString("client"),
                        row.getString("name"),
                        Arrays.asList((String[]) row.getArray("rights").getArray()),
                        row.getTimestamp("issued_at").toInstant(),
                        row.getTimestamp("expires_at").toInstant()))
                .optional()
                .orElseThrow(() -> new BadOpaqueTokenException("unknown or expired"));
    }

    private static OAuth2AuthenticatedPrincipal principal(
            String client, String name, List<String> rights, Instant issued, Instant expires) {
        Collection<GrantedAuthority> authorities = rights.stream()
                .<GrantedAuthority>map(r -> new SimpleGrantedAuthority("SCOPE_" + r))
                .toList();
        return new OAuth2IntrospectionAuthenticatedPrincipal(
                client, Map.of("active", true, NAME, name, "iat", issued, "exp", expires), authorities);
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
