package org.hengbiao.sealing;

import java.nio.file.Path;

/**
 * A document on the bidder's disk that goes into the package.
 *
 * @param name its name in the package
 * @param mediaType such as {@code application/pdf}
 * @param file where it lies; it must not change while the bid is sealed
 */
public record Attachment(String name, String mediaType, Path file) {}
