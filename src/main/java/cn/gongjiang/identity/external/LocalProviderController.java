package cn.gongjiang.identity.external;

import cn.gongjiang.identity.May;
import cn.gongjiang.web.NotThere;
import cn.gongjiang.web.Query;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** The addresses of the local provider, as OpenID Connect wants them. */
@RestController
@ConditionalOnProperty(name = "gongjiang.demo", havingValue = "true")
class LocalProviderController {
    static final String PATH = "/demo/provider";

    private final LocalProvider provider;

    LocalProviderController(LocalProvider provider) {
        this.provider = provider;
    }

    /** What a service asks for. */
    record Asked(
            @Nullable String client_id,
            @Nullable String redirect_uri,
            @Nullable String state,
            @Nullable String nonce,
            @Nullable String code_challenge) {}

    @GetMapping(PATH + "/.well-known/openid-configuration")
    @May(May.ANYONE)
    Map<String, Object> described() {
        return Map.of(
                "issuer", here(""),
                "authorization_endpoint", here("/authorize"),
                "token_endpoint", here("/token"),
                "jwks_uri", here("/keys"),
                "response_types_supported", List.of("code"),
                "id_token_signing_alg_values_supported", List.of("ES256"));
    }

    @GetMapping(PATH + "/keys")
    @May(May.ANYONE)
    Map<String, Object> keys() {
        return provider.keys();
    }

    /** Everybody who is known here, each with the way back that a real provider opens after its own sign-in. */
    @GetMapping(PATH + "/authorize")
    @May(May.ANYONE)
    LocalProviderPage authorize(@Query Asked asked) {
        String client = asked.client_id();
        String callback = asked.redirect_uri();
        String state = asked.state();
        String nonce = asked.nonce();
        String challenge = asked.code_challenge();
        if (client == null || callback == null || state == null || nonce == null || challenge == null) {
            throw new NotThere("服务");
        }
        if (!client.equals(LocalProvider.CLIENT) || !callback.equals(registered())) {
            throw new NotThere("服务");
        }
        var visit = new LocalProvider.Visit(client, callback, nonce, challenge);
        return new LocalProviderPage(LocalProviderPage.KNOWN.stream()
                .map(known -> new LocalProviderPage.Way(
                        known.subject(),
                        known.level(),
                        UriComponentsBuilder.fromUriString(callback)
                                .queryParam("state", "{state}")
                                .queryParam("code", provider.code(known, visit))
                                .encode()
                                .buildAndExpand(state)
                                .toUriString()))
                .toList());
    }

    @PostMapping(PATH + "/token")
    @May(May.ANYONE)
    ResponseEntity<Object> token(HttpServletRequest request) {
        String expected = "Basic "
                + Base64.getEncoder()
                        .encodeToString(
                                (LocalProvider.CLIENT + ":" + LocalProvider.SECRET).getBytes(StandardCharsets.UTF_8));
        if (!expected.equals(request.getHeader("Authorization"))) {
            return ResponseEntity.status(401).body(Map.of("error", "invalid_client"));
        }
        String token = provider.idToken(
                here(""),
                LocalProvider.CLIENT,
                word(request, "code"),
                word(request, "redirect_uri"),
                word(request, "code_verifier"));
        return token.isEmpty()
                ? ResponseEntity.badRequest().body(Map.of("error", "invalid_grant"))
                : ResponseEntity.ok(Map.of("token_type", "Bearer", "id_token", token));
    }

    private static String word(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    /** The one service that is known here, at the address it is asked for. */
    private static String registered() {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(ExternalController.CALLBACK)
                .toUriString();
    }

    private static String here(String path) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(PATH + path)
                .toUriString();
    }
}
