package nl.stagepact.servicekit.header;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.vertx.core.http.HttpServerRequest;

/**
 * Media types the client accepts (RFC 9110, section 12.5.1). Of the ranges that match a type the most specific one counts, so
 * that {@code application/json;q=0} excludes JSON from any wider range.
 */
public final class AcceptedTypes {

    private static final String TOKEN = "[!#$%&'*+.^_`|~0-9a-z-]++";
    private static final Pattern RANGE = Pattern
            .compile("\\G[\\s,]*+(" + TOKEN + ")/(" + TOKEN + ")((?:\\s*+;\\s*+(?:" + TOKEN + "=(?:" + TOKEN
                    + "|\"[^\"\\\\]*+\"))?+){0,20}+)\\s*+(?=,|$)");
    private static final Pattern QUALITY = Pattern.compile(";\\s*+q=([01](?:\\.[0-9]{0,3})?)\\s*+(?=;|$)");
    private static final String ANY = "*";

    private final List<Range> ranges;

    private AcceptedTypes(List<Range> ranges) {
        this.ranges = ranges;
    }

    /** @param specificity 0 for all types, 1 for all of one kind, 2 for one */
    private record Range(String kind, String subtype, double quality, int specificity) {

        boolean matches(String type) {
            return specificity == 0 || specificity == 1 && type.startsWith(kind + '/') || type.equals(kind + '/' + subtype);
        }
    }

    /** Whether the client excludes a type that is the only one; a malformed header excludes nothing. */
    public static boolean exclude(HttpServerRequest request, String type) {
        return of(request).filter(types -> types.best(List.of(type)).isEmpty()).isPresent();
    }

    /** @return empty when the header is absent or malformed */
    public static Optional<AcceptedTypes> of(HttpServerRequest request) {
        return of(String.join(",", request.headers().getAll("Accept")));
    }

    static Optional<AcceptedTypes> of(String header) {
        List<Range> ranges = new ArrayList<>();
        String text = header.toLowerCase(Locale.ROOT);
        Matcher range = RANGE.matcher(text);
        int end = 0;
        while (range.find()) {
            end = range.end();
            Matcher quality = QUALITY.matcher(range.group(3));
            boolean isWeighed = quality.find();
            double weight = isWeighed ? Double.parseDouble(quality.group(1)) : 1;
            String others = isWeighed ? range.group(3).substring(0, quality.start()) : range.group(3);
            // What excludes a variant, such as a version, does not exclude the type that we have.
            if (weight > 0 || others.isBlank()) {
                ranges.add(new Range(range.group(1), range.group(2), weight,
                        range.group(1).equals(ANY) ? 0 : range.group(2).equals(ANY) ? 1 : 2));
            }
        }
        return end > 0 && text.substring(end).matches("[\\s,]*+") ? Optional.of(new AcceptedTypes(ranges)) : Optional.empty();
    }

    /**
     * @param offered in the order of preference of the server; parameters do not matter
     * @return the one that the client likes best, of equals the one that it names most precisely and first; empty when it
     *         accepts none
     */
    public Optional<String> best(Collection<String> offered) {
        return offered.stream().filter(type -> deciding(type).quality() > 0)
                .min(Comparator.comparing(this::deciding, Comparator.comparingDouble(Range::quality)
                        .thenComparingInt(Range::specificity).reversed().thenComparingInt(ranges::indexOf)));
    }

    private Range deciding(String type) {
        String bare = type.replaceFirst("\\s*;.*", "").toLowerCase(Locale.ROOT);
        return ranges.stream().filter(range -> range.matches(bare))
                .max(Comparator.comparingInt(Range::specificity).thenComparingDouble(Range::quality))
                .orElse(new Range(ANY, ANY, 0, 0));
    }
}
