package org.hengbiao.tool;

import java.util.Map;
import java.util.concurrent.Callable;
import org.hengbiao.regulation.LawTable;
import org.hengbiao.regulation.RuleSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code law}: the law of a day as a table of clause, value and line of the data file. */
@Command(name = "law", mixinStandardHelpOptions = true)
final class LawCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private LawOption law = new LawOption();

    LawCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        RuleSet rules = law.rules();
        console.say("law.title", Map.of("day", rules.day().toString()));
        console.print(LawTable.render(rules));
        return ExitCode.OK;
    }
}
