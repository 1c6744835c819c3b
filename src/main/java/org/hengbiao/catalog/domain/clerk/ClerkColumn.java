package org.hengbiao.catalog.domain.clerk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The columns of the clerk's list, in the order in which an export writes them; those after the remarks are optional. */
public enum ClerkColumn {
    ORDINAL("序号", false, "编号", "no"),
    CATEGORY("类别", true, "产品类别", "category"),
    NAME("产品名称", true, "名称", "product"),
    MODEL("型号及版本", true, "型号和版本", "型号/版本", "产品型号及版本", "model and version"),
    MAKER("生产厂商", true, "厂商", "生产单位", "生产厂家", "maker"),
    KIND("证书名称", true, "证书类别", "certificate"),
    NUMBER("证书编号", true, "证书号", "certificate number"),
    ISSUER("发证机构", true, "发证单位", "issuer"),
    ISSUED("发证日期", true, "颁发日期", "issued on"),
    EXPIRES("有效期至", true, "有效期", "截止日期", "expires on"),
    LEVEL("适用网络/密级", true, "适用网络", "密级", "适用密级", "network level"),
    REMARK("备注", false, "说明", "remarks"),
    BRAND("品牌", false, "brand"),
    ON_SALE("上市日期", false, "on sale from"),
    PARAMETERS("技术参数", false, "参数", "parameters"),
    RENEWS("原证书编号", false, "换证前编号", "renews");

    /** How many columns an export writes: the clerk's twelve. */
    public static final int EXPORTED = 12;

    private static final List<ClerkColumn> ALL = List.of(values());
    private static final Map<String, ClerkColumn> BY_NAME = new HashMap<>();

    static {
        for (ClerkColumn column : values()) {
            BY_NAME.put(CellText.key(column.header), column);
            for (String name : column.synonyms.split("\\|", -1)) {
                BY_NAME.put(CellText.key(name), column);
            }
        }
    }

    private final String header;
    private final boolean needed;
    private final String synonyms;

    ClerkColumn(String header, boolean needed, String... synonyms) {
        this.header = header;
        this.needed = needed;
        this.synonyms = String.join("|", synonyms);
    }

    /** Its place among the columns, from 0. */
    public int index() {
        return ALL.indexOf(this);
    }

    /** The column's name, as an export writes it. */
    public String header() {
        return header;
    }

    /** Whether a list must have it. */
    boolean needed() {
        return needed;
    }

    /** Whether it tells about a product; the others tell about its certificates. */
    boolean ofProduct() {
        return switch (this) {
            case ORDINAL, CATEGORY, NAME, MODEL, MAKER, BRAND, ON_SALE, PARAMETERS -> true;
            default -> false;
        };
    }

    /** The column that goes by that name, whatever its width and spaces. */
    static Optional<ClerkColumn> named(String name) {
        return Optional.ofNullable(BY_NAME.get(CellText.key(name)));
    }
}
