package org.hengbiao.catalog.domain.clerk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hengbiao.catalog.ListFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClerkCellsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026.3.15",
                "2026-03-15",
                "2026/3/15",
                "2026年3月15日",
                "２０２６．３．１５",
                "20260315",
                "46096",
                " 2026 年 3 月 15 日 ",
                "2026-03-15 00:00:00"
            })
    void oneDayIsWrittenInManyWays(String cell) {
        assertEquals(LocalDate.of(2026, 3, 15), ClerkDate.read(cell).day(), cell);
    }

    @ParameterizedTest
    @CsvSource({
        "26.3.15,DATE_MALFORMED",
        "长期,DATE_MALFORMED",
        "2026.2.30,DATE_IMPOSSIBLE",
        "2026-13-01,DATE_IMPOSSIBLE",
        "'',DATE_MISSING"
    })
    void whatIsNoDayIsNotGuessed(String cell, ListFault fault) {
        assertNull(ClerkDate.read(cell).day());
        assertEquals(fault, ClerkDate.read(cell).fault());
    }

    @ParameterizedTest
    @CsvSource({
        "JD-FW9000 V5.2,JD-FW9000,V5.2",
        "JD-FW9000/V5.2,JD-FW9000,V5.2",
        "JD-FW9000（V5.2）,JD-FW9000,V5.2",
        "JD-FW9000V5.2,JD-FW9000,V5.2",
        "FW 9000 V5.2,FW 9000,V5.2",
        "ＦＷ－９０００　Ｖ５.２,FW-9000,V5.2",
        "FW-9000 5.2.1,FW-9000,5.2.1",
        "FW-9000 | 2026 spring,FW-9000,2026 spring"
    })
    void modelAndVersionShareACell(String cell, String model, String version) {
        assertEquals(Optional.of(new ClerkModel(model, version)), ClerkModel.read(CellText.exact(cell)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"FW-9000", "FW 9000", "万兆防火墙"})
    void modelWithoutAVersionIsNotCutAsIfItHadOne(String cell) {
        assertEquals(Optional.empty(), ClerkModel.read(cell));
    }

    @ParameterizedTest
    @CsvSource({"FW-9000,V5.2", "FW 9000,2026 spring", "FW、9000,V1.0", "FW系列,V1.0", "FW-9000/A,R3"})
    void whateverIsExportedIsReadAgain(String model, String version) {
        ClerkModel written = new ClerkModel(model, version);
        assertEquals(Optional.of(written), ClerkModel.read(written.cell()), written.cell());
    }

    @Test
    void headerIsKnownByItsNamesInAnyOrderAndWidth() {
        ClerkHeader header = ClerkHeader.read(List.of(
                        "有效期至", "序 号", "产品类别", "产品名称", "型号/版本", "厂商", "证书名称", "证书号", "发证单位", "发证日期", "适用网络／密级", "价格"))
                .orElseThrow();
        assertEquals(0, header.places().get(ClerkColumn.EXPIRES));
        assertEquals(10, header.places().get(ClerkColumn.LEVEL));
        assertEquals(List.of(new ClerkHeader.CellFault(11, "价格", ListFault.HEADER_UNKNOWN, "价格")), header.faults());
        assertEquals(Optional.empty(), ClerkHeader.read(List.of("示例省推荐目录", "", "备注")));
    }

    @Test
    void headerWithoutANeededColumnSaysWhich() {
        ClerkHeader header = ClerkHeader.read(
                        List.of("类别", "产品名称", "型号及版本", "生产厂商", "证书名称", "证书编号", "发证机构", "发证日期", "有效期至"))
                .orElseThrow();
        assertEquals(
                List.of(ListFault.HEADER_MISSING),
                header.faults().stream().map(ClerkHeader.CellFault::fault).toList());
        assertEquals("适用网络/密级", header.faults().get(0).column());
    }
}
