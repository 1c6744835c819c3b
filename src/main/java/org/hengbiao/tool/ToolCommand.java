package org.hengbiao.tool;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command under which all others stand. */
@Command(
        name = "hengbiao-tool",
        mixinStandardHelpOptions = true,
        version = ToolCommand.VERSION,
        subcommands = {
            KeysCommand.class,
            SealCommand.class,
            WithdrawCommand.class,
            ShareCommand.class,
            VerifyCommand.class,
            LintCommand.class,
            ScoreCommand.class,
            WhatIfCommand.class,
            DrawCommand.class,
            LawCommand.class,
            NetworkCommand.class,
            TraceCommand.class
        })
final class ToolCommand {

    /** What signed documents name as the tool that made them. */
    static final String VERSION = "hengbiao-tool 0.1.0";

    /** Read from the arguments before they are parsed; declared so that it is known everywhere. */
    @Option(names = "--lang", paramLabel = "zh|en", scope = ScopeType.INHERIT, descriptionKey = "option.lang")
    private String language = "";

    /** What was asked for, or empty. */
    String language() {
        return language;
    }
}
