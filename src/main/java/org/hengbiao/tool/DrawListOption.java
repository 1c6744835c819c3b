package org.hengbiao.tool;

import java.nio.file.Path;
import java.util.Map;
import org.hengbiao.evidence.draw.Contributing;
import org.hengbiao.evidence.draw.DrawList;
import org.hengbiao.evidence.draw.DrawParty;
import org.hengbiao.kernel.Octets;
import org.hengbiao.sealing.SealedContribution;
import picocli.CommandLine.Option;

/** The frozen list of a draw and the party that a command is about. */
final class DrawListOption {

    /** The parties by their names in documents. */
    enum Party {
        agency,
        supervisor
    }

    @Option(names = "--list", required = true, paramLabel = "FILE", descriptionKey = "option.draw-list")
    private Path list = Path.of("");

    @Option(names = "--party", required = true, paramLabel = "agency|supervisor", descriptionKey = "option.draw-party")
    private Party party = Party.agency;

    Contributing contributing() {
        return new Contributing(Inputs.read(list, DrawList::read), DrawParty.of(party.name()));
    }

    /** A contribution that was kept in a file. */
    static Octets contribution(Path file) {
        Octets octets = Octets.of(Inputs.octets(file));
        if (octets.length() != SealedContribution.OCTETS) {
            throw Failed.unable("draw.no-contribution", Map.of("file", file.toString()));
        }
        return octets;
    }
}
