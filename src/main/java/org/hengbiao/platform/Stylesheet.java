package org.hengbiao.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.hengbiao.kernel.Sha256;

/**
 * The one stylesheet: govuk-frontend's rules under our own typefaces and colors, without its fonts and crown, then our own
 * rules. Its address carries its digest, so browsers may keep it for good.
 */
@ApplicationScoped
public class Stylesheet {

    private static final Pattern FONT_FACE = Pattern.compile("@font-face\\{[^}]*\\}");
    private static final String TYPEFACE =
            "system-ui,-apple-system,\"Segoe UI\",\"PingFang SC\",\"Hiragino Sans GB\",\"Microsoft YaHei\","
                    + "\"Noto Sans CJK SC\",\"Noto Sans SC\",sans-serif";

    private final byte[] content;
    private final String path;

    Stylesheet() {
        String base =
                FONT_FACE.matcher(read("style/base/govuk-frontend.min.css")).replaceAll("");
        base = base.replaceAll(
                        "\"?GDS Transport\"?,arial,sans-serif", java.util.regex.Matcher.quoteReplacement(TYPEFACE))
                .replace("url(/assets/images/govuk-crest.svg)", "none")
                .replace("#1d70b8", "#8f1d21")
                .replace("#003078", "#5c1013")
                .replace("#00703c", "#1f5f8b")
                .replace("#005a30", "#17496b")
                .replaceAll("/\\*# sourceMappingURL=.*?\\*/", "");
        this.content = (base + read("style/hengbiao.css")).getBytes(StandardCharsets.UTF_8);
        this.path = "/style/" + Sha256.of(content).hex().substring(0, 16) + ".css";
    }

    /** Where the stylesheet is served. */
    public String path() {
        return path;
    }

    byte[] content() {
        return content.clone();
    }

    private static String read(String resource) {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the build lacks " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
