package org.hengbiao.tool;

import picocli.CommandLine.Command;

/** Keys, certificates and what is signed with them. */
@Command(
        name = "keys",
        mixinStandardHelpOptions = true,
        subcommands = {
            AuthorityCommand.class,
            IssueCommand.class,
            CosignerCommand.class,
            CeremonyCommand.class,
            SignCommand.class,
            RehearseCommand.class
        })
final class KeysCommand {}
