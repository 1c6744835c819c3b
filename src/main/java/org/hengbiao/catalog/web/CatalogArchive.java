package org.hengbiao.catalog.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.hengbiao.formats.MalformedException;

/** Unpacks a catalog folder that was sent as a ZIP, into memory and within limits. */
final class CatalogArchive {

    static final int MAX_FILES = 200;
    static final int MAX_OCTETS = 32 * 1024 * 1024;

    private static final String FOLDER = "catalog-data/";

    private CatalogArchive() {}

    /**
     * The files by name within the folder; a leading {@code catalog-data/} is dropped.
     *
     * @throws MalformedException when it is no ZIP, or too large
     */
    static Map<String, byte[]> unpack(byte[] archive) {
        Map<String, byte[]> files = new TreeMap<>();
        int left = MAX_OCTETS;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.isDirectory()) {
                    continue;
                }
                // One octet more than may be there tells a file that is too large without unpacking all of it.
                byte[] content = in.readNBytes(left + 1);
                left -= content.length;
                if (left < 0 || files.size() == MAX_FILES) {
                    throw new MalformedException(
                            "", "the folder has at most " + MAX_FILES + " files and " + MAX_OCTETS + " octets");
                }
                String name = entry.getName();
                if (files.put(name.startsWith(FOLDER) ? name.substring(FOLDER.length()) : name, content) != null) {
                    throw new MalformedException("", "the ZIP holds " + name + " twice");
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new MalformedException("", "the body is not a ZIP of the catalog's folder");
        }
        if (files.isEmpty()) {
            throw new MalformedException("", "the body is not a ZIP of the catalog's folder, or it is empty");
        }
        return files;
    }
}
