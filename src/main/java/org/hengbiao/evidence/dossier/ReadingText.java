package org.hengbiao.evidence.dossier;

import java.nio.charset.StandardCharsets;

/** What a person who opens a dossier reads first. */
final class ReadingText {

    private static final String SANDBOX = "SANDBOX - NOTHING IN HERE IS REAL. 演练环境：其中任何内容均非真实。\n";

    private static final String TEXT = """

            本项目档案包含一个采购项目的全部陈述、签名、已开启的投标文件、评分表和排名，以及它们在公开日志中的证明。
            核验方法：使用发布的离线工具，并另行取得信任锚文件（不得取自本档案）：

                java -jar hengbiao-tool.jar verify --trust anchors.json dossier.zip

            退出码 0：全部成立；1：第一处断裂的环节会被指出；3：没有信任锚，只能说明内部自洽。
            核验不需要服务器，也不需要网络。各文件亦可用通用工具检查：acts/*.p7m 为 CMS 签名（openssl cms -verify），
            proofs/*.txt 为 C2SP tlog-proof，statements/*.json 的条目为 SHA-256（盐 ‖ 首部原文）。

            This dossier holds all that was stated, signed, opened and scored in one procurement, with the proofs that the
            public log has it. To check it, use the published offline tool and trust anchors that you got elsewhere, never
            from this dossier:

                java -jar hengbiao-tool.jar verify --trust anchors.json dossier.zip

            Exit code 0: all of it holds. 1: the first broken link is named. 3: there were no trust anchors, so it only fits
            together. No server and no network are needed. Stock tools read the files too: acts/*.p7m are CMS signatures
            (openssl cms -verify), proofs/*.txt are C2SP tlog-proofs, the entry of statements/*.json is
            SHA-256(salt || header).
            """;

    private ReadingText() {}

    static byte[] of(String custody, boolean sandbox) {
        // The custody stands on the first line: small buyers may have it on the server, and every reader must see that.
        String first = "开标密钥保管方式 (custody of the opening key): " + custody + "\n";
        return (first + (sandbox ? SANDBOX : "") + TEXT).getBytes(StandardCharsets.UTF_8);
    }
}
