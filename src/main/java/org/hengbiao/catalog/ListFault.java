package org.hengbiao.catalog;

import org.hengbiao.kernel.LocalizedText;

/**
 * What can be wrong with a clerk's list. Each says the rule and what to do, in both languages; <code>{value}</code> stands for
 * what was found, or for what was expected.
 */
public enum ListFault {
    FILE_UNREADABLE(
            "The file is neither CSV in UTF-8 or GB18030 nor XLSX: {value}.",
            "文件既不是 UTF-8 或 GB18030 编码的 CSV，也不是 XLSX：{value}。",
            "Save it again as XLSX or as CSV.",
            "请另存为 XLSX 或 CSV 后重新上传。"),
    HEADER_ABSENT(
            "No header row was found in the first ten rows.",
            "前十行中没有找到表头。",
            "Name the columns as the template does, or remove the sheet.",
            "请按模板写明列名，或删除该工作表。"),
    HEADER_UNKNOWN(
            "The list has no column {value}.",
            "目录没有“{value}”这一列。",
            "Move its content to the remarks column and remove the column.",
            "请将内容移入“备注”列并删除该列。"),
    HEADER_TWICE("The column {value} stands twice.", "“{value}”列重复。", "Keep one of the two.", "请只保留一列。"),
    HEADER_MISSING("The column {value} is missing.", "缺少“{value}”列。", "Add the column.", "请补充该列。"),
    QUOTE_BROKEN(
            "A quote stands where none may stand (RFC 4180).",
            "引号位置不正确（RFC 4180）。",
            "Put quotes around the whole field and double those inside; the rest of the file was not read.",
            "引号只能包住整个字段，字段内的引号要写两次；其后的内容未读取。"),
    CELLS_TOO_MANY(
            "The row goes on after the last column: {value}.",
            "该行内容超出最后一列：{value}。",
            "Remove what stands there, or put the field into quotes.",
            "请删除多余内容，或将含逗号的字段用引号括起。"),
    CELL_IN_ERROR("The cell holds an error: {value}.", "单元格为错误值：{value}。", "Write the value itself.", "请直接填写内容。"),
    CELL_TOO_LONG(
            "A cell holds at most 500 characters, this one {value}.",
            "单元格最多 500 个字符，现有 {value} 个。",
            "Shorten it.",
            "请缩短内容。"),
    ROW_WITHOUT_PRODUCT(
            "A certificate stands here without a product above it.",
            "该证书上方没有产品。",
            "Write the product on this row.",
            "请在本行填写产品。"),
    CATEGORY_MISSING("The category is missing.", "缺少类别。", "Write the category's name.", "请填写类别名称。"),
    CATEGORY_UNKNOWN(
            "There is no category {value}.",
            "没有“{value}”这一类别。",
            "Use a name of the category list, or add the category first.",
            "请使用已有的类别名称，或先增加该类别。"),
    NAME_MISSING("The product's name is missing.", "缺少产品名称。", "Write the name.", "请填写产品名称。"),
    MODEL_MISSING("Model and version are missing.", "缺少型号及版本。", "Write them as the certificate does.", "请按证书填写型号及版本。"),
    VERSION_MISSING(
            "{value} names no version.",
            "“{value}”没有写明版本。",
            "Write the version after the model, such as V5.2.",
            "请在型号后写明版本，如 V5.2。"),
    SERIES(
            "{value} names a series; the catalog lists models.",
            "“{value}”是系列；目录按型号列出。",
            "List the models with their versions, separated by 、 .",
            "请列出各型号及版本，用顿号分隔。"),
    MAKER_MISSING("The maker is missing.", "缺少生产厂商。", "Write the maker's full name.", "请填写厂商全称。"),
    MAKER_UNKNOWN(
            "No maker is called {value}.",
            "没有名为“{value}”的厂商。",
            "Use the full name of a known maker, or add the maker first.",
            "请使用已登记厂商的全称，或先登记该厂商。"),
    MAKER_AMBIGUOUS(
            "Several makers are called {value}.",
            "有多家厂商名为“{value}”。",
            "Write the maker's credit code instead.",
            "请改填统一社会信用代码。"),
    KIND_MISSING("The certificate's name is missing.", "缺少证书名称。", "Write which certificate it is.", "请填写证书名称。"),
    KIND_UNKNOWN(
            "There is no certificate called {value}.",
            "没有名为“{value}”的证书种类。",
            "Use a name of the list of kinds.",
            "请使用已有的证书种类名称。"),
    NUMBER_MISSING("The certificate's number is missing.", "缺少证书编号。", "Write the number.", "请填写证书编号。"),
    ISSUER_MISSING("The issuer is missing.", "缺少发证机构。", "Write who issued the certificate.", "请填写发证机构。"),
    DATE_MISSING("The date is missing.", "缺少日期。", "Write the date of the certificate.", "请填写证书上的日期。"),
    DATE_MALFORMED(
            "{value} is not read as a date.",
            "“{value}”无法识别为日期。",
            "Write it like 2026-03-15, with four digits for the year.",
            "请写成 2026-03-15 的形式，年份用四位数字。"),
    DATE_IMPOSSIBLE("There is no day {value}.", "没有“{value}”这一天。", "Correct the day.", "请更正日期。"),
    TERM_REVERSED(
            "The certificate ends before it begins.", "证书的截止日期早于发证日期。", "Correct one of the two dates.", "请更正其中一个日期。"),
    TERM_WRONG(
            "A certificate of this kind and day ends on {value}.",
            "此种证书应于 {value} 到期。",
            "Correct the dates as the certificate has them.",
            "请按证书更正日期。"),
    KIND_ENDED(
            "Certificates of this kind were issued until {value}.",
            "此种证书只发放至 {value}。",
            "Correct the name or the date of the certificate.",
            "请更正证书名称或发证日期。"),
    LEVEL_MISSING(
            "The test certificate for classified systems needs its network level.",
            "涉密检测证书须写明密级。",
            "Write the level: 秘密级, 机密级 or 绝密级.",
            "请填写秘密级、机密级或绝密级。"),
    LEVEL_UNKNOWN(
            "{value} names no one level.",
            "“{value}”不是一个密级。",
            "Write one level: 秘密级, 机密级 or 绝密级.",
            "请填写秘密级、机密级、绝密级之一。"),
    OUT_OF_STEP(
            "The row has {value} here, not as many as certificate numbers.",
            "此处有 {value} 项，与证书编号的个数不符。",
            "Write one for each certificate, or one for all.",
            "请逐一对应填写，或只写一项共用。"),
    PARAMETER_WRONG(
            "The parameters are not those of the category: {value}.",
            "技术参数不符合该类别：{value}。",
            "Write every parameter of the category as name=value, separated by ; .",
            "请按“名称=值”填写该类别的全部参数，用分号分隔。"),
    NUMBER_TWICE(
            "The certificate stands also in line {value}.", "该证书还出现在第 {value} 行。", "Keep it on one row.", "请只保留一行。"),
    CERTIFICATE_DIFFERS(
            "The certificate is on record otherwise: {value}.",
            "该证书的已有记录不同：{value}。",
            "An import changes no fact on record: correct the row, or record a correction.",
            "导入不能更改已有记录：请更正本行，或另行登记更正。"),
    PRODUCT_DIFFERS(
            "Line {value} says the same model with another category or name.",
            "第 {value} 行的同一型号写有不同的类别或名称。",
            "Write the same on both rows.",
            "请将两行写成一致。"),
    PRODUCT_ON_RECORD(
            "The product is on record otherwise: {value}.",
            "该产品的已有记录不同：{value}。",
            "An import changes no fact on record: write what is on record.",
            "导入不能更改已有记录：请按已有记录填写。"),
    TERM_OVERLAPS(
            "The certificate overlaps {value} of the same kind.",
            "该证书与同种证书 {value} 的有效期重叠。",
            "Correct the dates, or name the renewed certificate in the column 原证书编号.",
            "请更正日期，或在“原证书编号”列写明所续证书。"),
    RENEWED_UNKNOWN(
            "The renewed certificate {value} is neither in the list nor on record.",
            "所续证书 {value} 既不在本目录中，也没有记录。",
            "Correct the number of the renewed certificate.",
            "请更正原证书编号。");

    private final String rule;
    private final String ruleZh;
    private final String remedy;
    private final String remedyZh;

    ListFault(String rule, String ruleZh, String remedy, String remedyZh) {
        this.rule = rule;
        this.ruleZh = ruleZh;
        this.remedy = remedy;
        this.remedyZh = remedyZh;
    }

    /** The name that programs know it by, in kebab-case. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** What must hold and does not. */
    public String rule(String language, String value) {
        return new LocalizedText(ruleZh, rule).in(language).replace("{value}", value);
    }

    /** What to do. */
    public String remedy(String language) {
        return new LocalizedText(remedyZh, remedy).in(language);
    }
}
