package cn.gongjiang.identity.external;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.ParseException;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A provider that speaks OpenID Connect: code flow with PKCE and nonce, a signed id token whose issuer, audience and times are
 * held against ours (five minutes of drift), and a real-name level of three or more. Source: compliance notes, section 7.
 */
final class OpenIdConnect implements IdentityProvider {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int DRIFT_SECONDS = 300;
    private static final int LEAST_LEVEL = 3;
    private static final Set<JWSAlgorithm> SIGNATURES = Set.of(JWSAlgorithm.RS256, JWSAlgorithm.ES256);

    private final String code;
    private final String word;
    private final Supplier<URI> issuer;
    private final String clientId;
    private final String clientSecret;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    OpenIdConnect(String code, String word, Supplier<URI> issuer, String clientId, String clientSecret) {
        this.code = code;
        this.word = word;
        this.issuer = issuer;
        this.clientId = clientId;
        this.clientSecret = clientSecret;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public URI start(Attempt attempt, URI callback) {
        return UriComponentsBuilder.fromUriString(
                        described().path("authorization_endpoint").asString())
                .queryParam("response_type", "code")
                .queryParam("scope", "openid")
                .queryParam("client_id", "{client}")
                .queryParam("redirect_uri", "{callback}")
                .queryParam("state", attempt.state())
                .queryParam("nonce", attempt.nonce())
                .queryParam("code_challenge", challenge(attempt.verifier()))
                .queryParam("code_challenge_method", "S256")
                .encode()
                .buildAndExpand(clientId, callback)
                .toUri();
    }

    @Override
    public Subject exchange(String answered, Attempt attempt, URI callback) {
        JsonNode described = described();
        JsonNode tokens = post(
                described.path("token_endpoint").asString(),
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "code",
                        answered,
                        "redirect_uri",
                        callback.toString(),
                        "code_verifier",
                        attempt.verifier()));
        JWTClaimsSet claims = claims(
                tokens.path("id_token").asString(""),
                get(described.path("jwks_uri").asString()).toString());
        if (!attempt.nonce().equals(claims.getClaim("nonce"))) {
            throw new Unaccepted("对方的答复不是给这次登录的，请重新登录");
        }
        if (!(claims.getClaim("level") instanceof Number level) || level.intValue() < LEAST_LEVEL) {
            throw new Unaccepted("您在" + word + "的实名等级不够，请先在那里完成实名认证");
        }
        return new Subject(claims.getSubject());
    }

    private JWTClaimsSet claims(String idToken, String keys) {
        var processor = new DefaultJWTProcessor<SecurityContext>();
        var verifier = new DefaultJWTClaimsVerifier<SecurityContext>(
                clientId,
                new JWTClaimsSet.Builder().issuer(issuer.get().toString()).build(),
                Set.of("sub", "exp", "iat", "nonce"));
        verifier.setMaxClockSkew(DRIFT_SECONDS);
        processor.setJWTClaimsSetVerifier(verifier);
        try {
            processor.setJWSKeySelector(
                    new JWSVerificationKeySelector<>(SIGNATURES, new ImmutableJWKSet<>(JWKSet.parse(keys))));
            return processor.process(idToken, null);
        } catch (ParseException | BadJOSEException | JOSEException e) {
            throw new Unaccepted("对方的答复不能证实，请重新登录");
        }
    }

    private JsonNode described() {
        return get(issuer.get() + "/.well-known/openid-configuration");
    }

    private JsonNode get(String address) {
        return json(HttpRequest.newBuilder(URI.create(address)).GET());
    }

    private JsonNode post(String address, Map<String, String> form) {
        String credentials =
                Base64.getEncoder().encodeToString((clientId + ":" + clientSecret).getBytes(StandardCharsets.UTF_8));
        String body = form.entrySet().stream()
                .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return json(HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Basic " + credentials)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private JsonNode json(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = http.send(
                    request.header("Accept", "application/json")
                            .timeout(PATIENCE)
                            .build(),
                    BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new Unaccepted(word + "没有认可这次登录，请重新登录");
            }
            return JsonMapper.shared().readTree(answer.body());
        } catch (IOException e) {
            throw new Unaccepted(word + "现在连不上，请稍后再试，或用手机号登录");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unaccepted(word + "现在连不上，请稍后再试，或用手机号登录");
        }
    }

    /** S256 of RFC 7636. */
    static String challenge(String verifier) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
