package org.hengbiao.kernel;

/**
 * A unified social credit code (统一社会信用代码): 18 characters, the last a check character (GB 32100-2015).
 *
 * @param text the 18 characters, upper case
 */
public record CreditCode(String text) implements Comparable<CreditCode> {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    public CreditCode {
        if (!isValid(text)) {
            throw new IllegalArgumentException("not a unified social credit code (GB 32100-2015): " + text);
        }
    }

    /** Whether {@code text} has the right length, alphabet and check character. */
    public static boolean isValid(String text) {
        if (text.length() != 18) {
            return false;
        }
        for (int i = 0; i < 18; i++) {
            if (ALPHABET.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return text.charAt(17) == checkCharacter(text);
    }

    /** The check character of the first 17 characters of {@code text}, which must be of the alphabet. */
    public static char checkCharacter(String text) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += ALPHABET.indexOf(text.charAt(i)) * WEIGHTS[i];
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    @Override
    public int compareTo(CreditCode other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
