package org.hengbiao.sealing;

/**
 * An entry of a package as both its records say.
 *
 * @param name its name
 * @param size octets, stored
 * @param crc CRC-32 of them
 * @param dataOffset where they begin
 */
record ZipEntryRecord(String name, long size, long crc, long dataOffset) {}
