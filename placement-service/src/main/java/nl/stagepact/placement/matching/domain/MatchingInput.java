package nl.stagepact.placement.matching.domain;

import java.util.List;
import java.util.stream.Stream;

/** Who seeks and what is offered, as a round decides about it. The order of either means nothing. */
public record MatchingInput(List<CaseFacts> cases, List<PlaceFacts> places) {

    /** SHA-256 over the sorted lines of all cases, then of all places, each followed by a line feed; 64 hexadecimal digits. */
    public String hash() {
        return Hashes.ofLines(Stream.concat(cases.stream().map(CaseFacts::line).sorted(),
                places.stream().map(PlaceFacts::line).sorted()));
    }
}
