package org.hengbiao.regulation;

import org.hengbiao.kernel.LocalizedText;

/**
 * One way in which a plan breaks a provision.
 *
 * @param clause where the provision stands, such as {@code O87 art 55}
 * @param limitId the provision's id
 * @param message one sentence with what was, what must be and the mend
 * @param was what the plan says, the same in both languages: a date, a number, a relation
 * @param mustBe what it must say
 * @param mend the smallest change that removes this breach
 */
public record Breach(String clause, String limitId, LocalizedText message, String was, String mustBe, Mend mend) {

    static Breach of(Provision provision, String was, String mustBe, Mend mend) {
        LocalizedText title = provision.title();
        return new Breach(
                provision.clause(),
                provision.id(),
                new LocalizedText(
                        title.zh() + "：现为 " + was + "，应为 " + mustBe + "；"
                                + mend.change().zh() + "（" + provision.clause() + "）",
                        title.en() + ": is " + was + ", must be " + mustBe + "; "
                                + mend.change().en() + " (" + provision.clause() + ")"),
                was,
                mustBe,
                mend);
    }
}
