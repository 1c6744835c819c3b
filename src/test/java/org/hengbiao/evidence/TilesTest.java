package org.hengbiao.evidence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.kernel.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TilesTest {

    private static final List<Sha256> LEAVES = TreeFixtures.leaves(700);
    private static final MerkleTree TREE = MerkleTree.of(LEAVES);

    @ParameterizedTest
    @CsvSource({
        "0, 0, 256, tile/0/000",
        "0, 999, 1, tile/0/999.p/1",
        "0, 1000, 256, tile/0/x001/000",
        "2, 1234067, 256, tile/2/x001/x234/067",
        "63, 5, 255, tile/63/005.p/255",
        "-1, 1234067, 8, tile/entries/x001/x234/067.p/8"
    })
    void aPathIsWrittenAsTheSpecificationSays(int level, long index, int width, String path) {
        TilePath tile = new TilePath(level, index, width);
        assertEquals(path, tile.format());
        assertEquals(Optional.of(tile), TilePath.parse(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tile/0",
                "tile/0/",
                "/tile/0/000",
                "tile/00/000",
                "tile/64/000",
                "tile/-1/000",
                "tile/0/0",
                "tile/0/0000",
                "tile/0/x000",
                "tile/0/x000/001",
                "tile/0/001/067",
                "tile/0/000.p/0",
                "tile/0/000.p/01",
                "tile/0/000.p/256",
                "tile/0/000.p/257",
                "tile/0/000.p/",
                "tile/0/000/",
                "tile/0/\u0660\u0660\u0660",
                "tile/0/../000",
                "tile/data/000",
                "tile/0/x999/x999/x999/x999/x999/x999/999"
            })
    void aPathWrittenInAnyOtherWayIsNoPath(String path) {
        assertEquals(Optional.empty(), TilePath.parse(path));
    }

    @Test
    void aLogOf70000LeavesHasTheTilesOfTheSpecificationsExample() {
        List<TilePath> tiles = Tiles.of(70_000);
        assertEquals(
                273,
                tiles.stream().filter(t -> t.level() == 0 && t.width() == 256).count());
        assertEquals(
                List.of("tile/0/273.p/112", "tile/1/000", "tile/1/001.p/17", "tile/2/000.p/1"),
                tiles.subList(273, tiles.size()).stream().map(TilePath::format).toList());
    }

    @Test
    void aLogOf256LeavesHasAPartialTileAbove() {
        assertEquals(
                List.of("tile/0/000", "tile/1/000.p/1"),
                Tiles.of(256).stream().map(TilePath::format).toList());
        assertEquals(
                List.of("tile/entries/000"),
                Tiles.bundlesOf(256).stream().map(TilePath::format).toList());
        assertEquals(List.of(), Tiles.of(0));
    }

    @Test
    void aTileIsInALogExactlyWhenTheLogHasAllItsHashes() {
        for (int size = 0; size <= 600; size += 1) {
            for (TilePath tile : List.of(
                    new TilePath(0, 0, 1),
                    new TilePath(0, 1, 256),
                    new TilePath(0, 2, 88),
                    new TilePath(1, 0, 2),
                    new TilePath(TilePath.ENTRIES, 1, 7),
                    new TilePath(8, 0, 1))) {
                int span = tile.level() == 1 ? 256 : 1;
                boolean all = tile.level() < 8 && (tile.first() + tile.width()) * span <= size;
                assertEquals(all, tile.isIn(size), tile.format() + " in " + size);
            }
        }
    }

    @Test
    void theLastTileThereCouldBeIsInNoLog() {
        assertEquals(false, new TilePath(0, Long.MAX_VALUE, 1).isIn(Long.MAX_VALUE));
        assertEquals(false, new TilePath(63, 0, 1).isIn(Long.MAX_VALUE));
    }

    @Test
    void tilesHoldTheHashesOfTheDefinition() {
        for (TilePath tile : Tiles.of(LEAVES.size())) {
            byte[] octets = Tiles.hashes(tile, TREE);
            List<Sha256> hashes = Tiles.readHashes(tile, octets);
            assertEquals(tile.width(), hashes.size());
            int span = tile.level() == 0 ? 1 : 256;
            for (int i = 0; i < hashes.size(); i++) {
                int from = (int) (tile.first() + i) * span;
                assertEquals(TreeFixtures.rootByDefinition(LEAVES.subList(from, from + span)), hashes.get(i));
            }
        }
    }

    @Test
    void aBundleHasEachValueAfterItsLength() {
        List<Sha256> values = List.of(Sha256.ofText("one"), Sha256.ofText("two"));
        TilePath bundle = new TilePath(TilePath.ENTRIES, 0, 2);
        byte[] octets = Tiles.bundle(values);
        assertEquals(
                "0020" + values.get(0).hex() + "0020" + values.get(1).hex(),
                HexFormat.of().formatHex(octets));
        assertEquals(values, Tiles.readBundle(bundle, octets));
        assertArrayEquals(octets, Tiles.bundle(Tiles.readBundle(bundle, octets)));
    }

    @Test
    void aTileOrBundleOfAnotherLengthIsRefused() {
        TilePath tile = new TilePath(0, 0, 2);
        TilePath bundle = new TilePath(TilePath.ENTRIES, 0, 2);
        for (int length : new int[] {0, 63, 65, 66, 69}) {
            assertThrows(MalformedException.class, () -> Tiles.readHashes(tile, new byte[length]));
            assertThrows(MalformedException.class, () -> Tiles.readBundle(bundle, new byte[length]));
        }
        assertThrows(MalformedException.class, () -> Tiles.readBundle(bundle, new byte[68]));
    }

    @Test
    void noTileLiesOutsideTheNumbersOfTheSpecification() {
        assertThrows(IllegalArgumentException.class, () -> new TilePath(-2, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> new TilePath(64, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> new TilePath(0, -1, 1));
        assertThrows(IllegalArgumentException.class, () -> new TilePath(0, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new TilePath(0, 0, 257));
        TilePath entries = new TilePath(TilePath.ENTRIES, 0, 1);
        assertThrows(IllegalArgumentException.class, () -> Tiles.hashes(entries, TREE));
    }
}
