package org.hengbiao.catalog;

import org.hengbiao.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the national list of dedicated network-security products (网络安全专用产品).
 *
 * @param id stable name in kebab-case
 * @param name in both languages
 * @param definition in both languages
 * @param category the catalog's category for which it stands; null while the catalog has none
 */
public record DedicatedProduct(
        String id,
        LocalizedText name,
        LocalizedText definition,
        @Nullable String category) {}
