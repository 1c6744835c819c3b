package org.hengbiao.notices;

/** What a mail says: a number, and where to sign in. In both languages, since nobody's language is kept. */
final class NoticeMailText {

    private NoticeMailText() {}

    static String subject(int count) {
        return "衡标：有 " + count + " 项事务待处理 · Hengbiao: " + waits(count);
    }

    static String body(int count, NoticeSettings settings) {
        String link =
                settings.site().map(site -> "\n" + site.resolve("/notices")).orElse("");
        return "您在衡标有 " + count + " 项事务待处理，请登录查看。本邮件不含任何业务内容。\n\n" + "In Hengbiao, " + waits(count)
                + " for you. Sign in to see. This mail says nothing else.\n" + link;
    }

    private static String waits(int count) {
        return count == 1 ? "1 matter waits" : count + " matters wait";
    }
}
