package org.hengbiao.platform;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hengbiao.kernel.Outcome;

/**
 * Prints a paper: well-formed HTML to PDF, in one embedded font, which papers name {@code paper}. Nothing that the HTML names is
 * fetched: neither from the network nor from a disk.
 */
@ApplicationScoped
public class PdfPrinter {

    /** The family that a paper's style sheet asks for, in its page margins too. */
    public static final String FAMILY = "paper";

    /** TrueType outlines; the CFF outlines of Noto CJK can't be embedded (docs/decisions/0017). */
    private static final List<Path> PLACES = List.of(
            Path.of("/usr/share/fonts/truetype/wqy/wqy-microhei.ttc"),
            Path.of("/usr/share/fonts/wqy-microhei/wqy-microhei.ttc"),
            Path.of("/usr/share/fonts/wenquanyi/wqy-microhei/wqy-microhei.ttc"),
            Path.of("/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf"));

    private final PaperSettings settings;

    PdfPrinter(PaperSettings settings) {
        this.settings = settings;
    }

    /**
     * The PDF, or {@code paper-font-missing}.
     *
     * @param html a whole XHTML document without references to other files
     */
    public Outcome<byte[]> print(String html) {
        Optional<Path> font = font();
        return font.isEmpty() ? Outcome.rejected(missing()) : Outcome.accepted(print(html, font.get()));
    }

    private static byte[] print(String html, Path font) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.useFont(font.toFile(), FAMILY);
        builder.useUriResolver((base, uri) -> null);
        builder.useProtocolsStreamImplementation(
                uri -> {
                    throw new IllegalStateException("a paper refers to " + uri);
                },
                "http",
                "https",
                "file",
                "jar");
        builder.withHtmlContent(html, null);
        builder.withProducer("Hengbiao");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private Optional<Path> font() {
        // A configured font that is missing is not silently replaced by another.
        return settings.font().isPresent()
                ? settings.font().filter(Files::isReadable)
                : PLACES.stream().filter(Files::isReadable).findFirst();
    }

    private static Refusal missing() {
        return Refusal.notNow(
                "paper-font-missing",
                "This server has no Chinese font for papers. Its administrator installs one (Debian: apt-get install"
                        + " fonts-wqy-microhei), or names a TrueType font in hengbiao.paper.font.",
                null);
    }
}
