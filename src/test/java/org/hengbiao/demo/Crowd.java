package org.hengbiao.demo;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hengbiao.kernel.CreditCode;

/** Brings everybody on stage. */
final class Crowd {

    /** Logins of the six bidders. */
    static final List<String> BIDDERS = List.of("vendor-a", "vendor-b", "vendor-c", "vendor-d", "vendor-e", "vendor-f");

    /** Logins of the three openers. */
    static final List<String> OPENERS = List.of("opener-1", "opener-2", "opener-3");

    /** Logins of the five members, the first of them the purchaser's representative. */
    static final List<String> MEMBERS = List.of("purchaser-2", "expert-1", "expert-2", "expert-3", "expert-4");

    private static final Map<String, String> VENDORS = new TreeMap<>(Map.of(
            "vendor-a", "91999913HBDM001391 示例寅安全技术有限公司 small",
            "vendor-b", "91999901HBDM00016K 示例甲安全技术有限公司 large",
            "vendor-c", "91999916HBDM00163W 示例东系统集成有限公司 medium",
            "vendor-d", "91999917HBDM001716 示例南信息工程有限公司 small",
            "vendor-e", "91999904HBDM00040F 示例丁科技有限公司 medium",
            "vendor-f", "91999902HBDM00024W 示例乙网络安全股份有限公司 large"));

    private Crowd() {}

    static void enter(Cast cast) {
        enter(cast, "bureau", "示例保密行政管理部门", "Example secrecy bureau", "bureau", 1);
        enter(cast, "leading", "示例电子政务领导小组办公室", "Example leading group", "leading-group", 1);
        enter(cast, "purchaser", "示例采购单位", "Example purchaser", "purchaser", 2);
        enter(cast, "agency", "示例集中采购机构", "Example agency", "agency", 2);
        enter(cast, "expert", "示例评审专家库", "Example pool of experts", "expert", 4);
        enter(cast, "audit", "示例审计部门", "Example audit office", "audit", 1);
        enter(cast, "finance", "示例财政部门", "Example finance office", "finance", 1);
        int opener = 0;
        for (String name : List.of("示例公证处", "示例档案馆", "示例行业协会")) {
            opener++;
            CreditCode organisation = cast.organisation(name, "Example keeper " + opener);
            cast.giveShareKey(cast.add("opener-" + opener, "示例保管人" + opener, organisation, "opener"));
        }
        VENDORS.forEach((login, line) -> vendor(cast, login, line.split(" ")));
    }

    private static void enter(Cast cast, String login, String nameZh, String nameEn, String role, int people) {
        CreditCode organisation = cast.organisation(nameZh, nameEn);
        for (int i = 1; i <= people; i++) {
            cast.add(login + "-" + i, "示例人员 " + login + " " + i, organisation, role);
        }
    }

    private static void vendor(Cast cast, String login, String[] code) {
        CreditCode vendor = new CreditCode(code[0]);
        cast.organisation(vendor, code[1], "Example bidder " + login, code[2]);
        cast.add(login, "示例投标代表 " + login, vendor, "vendor");
    }
}
