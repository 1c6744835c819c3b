package org.hengbiao.tool;

/** How a command ended, for scripts; {@code --help} lists them. */
final class ExitCode {

    /** Done, or everything holds. */
    static final int OK = 0;
    /** What was checked does not hold: a broken link, an error in a rule, a key that must not be used. */
    static final int REFUSED = 1;
    /** The command line itself is wrong. */
    static final int USAGE = 2;
    /** A dossier agrees with itself, but nothing says whose it is. */
    static final int SELF_CONSISTENT = 3;
    /** The command could not do its work: a file is missing, exists already, or a password is wrong. */
    static final int UNABLE = 4;
    /** A defect of the tool. */
    static final int DEFECT = 70;

    private ExitCode() {}
}
