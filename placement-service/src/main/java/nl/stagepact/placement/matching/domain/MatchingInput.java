package nl.stagepact.placement.matching.domain;

import java.util.List;
import java.util.stream.Stream;

/** Who seeks and what is offered, as a round decides about it. The order of either means nothing. */
public record MatchingInput(List<CaseFacts> cases, List<PlaceFacts> places) {

    /**
     * SHA-256 over the SHA-256 of each line of facts, sorted, each followed by a line feed; 64 hexadecimal digits. So it can be
     * checked
     * by those who may not read all lines.
     */
    public String hash() {
        return Hashes.ofLines(Stream.concat(cases.stream().map(CaseFacts::line), places.stream().map(PlaceFacts::line))
                .map(Hashes::ofText).sorted());
    }
}
