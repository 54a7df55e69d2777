package cn.gongjiang.identity;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.OAuth2TokenFormat;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.stereotype.Component;

/** Shows our {@link Clients} to the authorization server: client credentials, tokens of 60 minutes. */
@Component
class RegisteredPrograms implements RegisteredClientRepository {
    private static final Duration TOKEN_LIFE = Duration.ofMinutes(60);

    private final Clients clients;

    RegisteredPrograms(Clients clients) {
        this.clients = clients;
    }

    @Override
    public void save(RegisteredClient registeredClient) {
        throw new UnsupportedOperationException("programs are added by ./gongjiang client add");
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return findByClientId(id);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String clientId) {
        return clients.byId(clientId).map(RegisteredPrograms::registered).orElse(null);
    }

    private static RegisteredClient registered(Clients.Client client) {
        return RegisteredClient.withId(client.id())
                .clientId(client.id())
                .clientName(client.name())
                .clientSecret(client.secretHash())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .scopes(scopes -> scopes.addAll(client.rights()))
                .tokenSettings(TokenSettings.builder()
                        .accessTokenFormat(OAuth2TokenFormat.REFERENCE)
                        .accessTokenTimeToLive(TOKEN_LIFE)
                        .build())
                .build();
    }
}
