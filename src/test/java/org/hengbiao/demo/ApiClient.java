package org.hengbiao.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.hengbiao.formats.Json;
import org.hengbiao.formats.JsonObject;
import org.jspecify.annotations.Nullable;

/** Asks the service over HTTP, in somebody's name or nobody's. */
public final class ApiClient {

    private static final Duration TIMEOUT = Duration.ofMinutes(1);

    private final HttpClient http;
    private final String address;

    @Nullable
    private final String token;

    private ApiClient(HttpClient http, String address, @Nullable String token) {
        this.http = http;
        this.address = address;
        this.token = token;
    }

    /** A client without a name. */
    public static ApiClient anonymous(String address) {
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(TIMEOUT)
                .build();
        return new ApiClient(http, address, null);
    }

    /** Signs in for a token. */
    public ApiClient signIn(String login, String password) {
        Answer answer = post(
                        "/api/tokens",
                        JsonObject.with("login", login)
                                .with("password", password)
                                .build())
                .expect(201);
        return new ApiClient(http, address, answer.json().text("token"));
    }

    public Answer get(String path) {
        return send("GET", path, "", null);
    }

    public Answer post(String path, Json body) {
        return send("POST", path, "application/json", body.canonical());
    }

    /** A POST without a body. */
    public Answer post(String path) {
        return send("POST", path, "", new byte[0]);
    }

    public Answer put(String path, Json body) {
        return send("PUT", path, "application/json", body.canonical());
    }

    /** A signed act. */
    public Answer cms(String path, byte[] act) {
        return send("POST", path, "application/cms", act);
    }

    /**
     * Any request.
     *
     * @param type of the body; empty for none
     * @param body null for none
     */
    public Answer send(String method, String path, String type, byte @Nullable [] body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(TIMEOUT)
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofByteArray(body));
        if (!type.isEmpty()) {
            request.header("Content-Type", type);
        }
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            HttpResponse<byte[]> response = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(method + " " + path, response.statusCode(), response.body());
        } catch (IOException e) {
            throw new Deviation(method + " " + path + " got no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Deviation("interrupted", e);
        }
    }

    /** Where the service answers. */
    public String address() {
        return address;
    }

    /** The bearer token, or an empty text. */
    public String token() {
        return token == null ? "" : token;
    }
}
