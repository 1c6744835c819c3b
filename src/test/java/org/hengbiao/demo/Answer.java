package org.hengbiao.demo;

import java.nio.charset.StandardCharsets;
import org.hengbiao.formats.JsonParser;
import org.hengbiao.formats.JsonReader;

/** What the service answered. */
public final class Answer {

    private final String request;
    private final int status;
    private final byte[] body;

    Answer(String request, int status, byte[] body) {
        this.request = request;
        this.status = status;
        this.body = body.clone();
    }

    public int status() {
        return status;
    }

    public byte[] body() {
        return body.clone();
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** The answer as a JSON object. */
    public JsonReader json() {
        return JsonReader.of(JsonParser.parse(body));
    }

    /** This answer, when it has one of the expected codes. */
    public Answer expect(int... codes) {
        for (int code : codes) {
            if (status == code) {
                return this;
            }
        }
        throw new Deviation(request + " was answered " + status + ": " + text());
    }

    /** Expects a refusal and tells its name, such as {@code late-bid}. */
    public String refused() {
        Deviation.unless(status >= 400 && status < 500, request + " was not refused: " + status + " " + text());
        String type = json().text("type");
        return type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1);
    }
}
