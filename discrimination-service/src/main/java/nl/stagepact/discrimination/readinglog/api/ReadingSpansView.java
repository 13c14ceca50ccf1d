package nl.stagepact.discrimination.readinglog.api;

import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.discrimination.readinglog.domain.LoggedReading;

/**
 * Readings in the shape of Logboek Dataverwerkingen 1.0: spans of OpenTelemetry (OTLP in JSON). Their times are starts of days,
 * since finer ones are not kept.
 */
@Schema(name = "ReadingSpans")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReadingSpansView(
        @Schema(required = true, description = "As OpenTelemetry exports traces") List<ResourceSpans> resourceSpans,
        @Schema(description = "Link to the next page; absent on the last one") @Nullable String next) {

    private static final int TRACE_BYTES = 16;
    private static final int SPAN_BYTES = 8;

    static ReadingSpansView of(List<LoggedReading> readings, String activity, @Nullable String next) {
        return new ReadingSpansView(List.of(new ResourceSpans(new Resource(List.of(attribute("service.name",
                "discrimination-service"))), List.of(new ScopeSpans(new Scope("nl.stagepact.discrimination.readinglog"),
                        readings.stream().map(reading -> span(reading, activity)).toList())))),
                next);
    }

    /** Ids are of the chain of hashes, so that a span can be found in it. */
    private static Span span(LoggedReading logged, String activity) {
        String hash = HexFormat.of().formatHex(logged.hash());
        String day = Long.toString(TimeUnit.SECONDS.toNanos(logged.reading().readOn().atStartOfDay(ZoneOffset.UTC)
                .toEpochSecond()));
        return new Span(hash.substring(0, 2 * TRACE_BYTES), hash.substring(2 * TRACE_BYTES, 2 * (TRACE_BYTES + SPAN_BYTES)),
                "read case", day, day,
                List.of(attribute("dpl.core.processing_activity_id", activity),
                        attribute("dpl.core.data_subject_id", logged.reading().caseId().toString()),
                        attribute("dpl.core.data_subject_id_type", "case"),
                        attribute("stagepact.reading.number", Long.toString(logged.number())),
                        attribute("stagepact.reading.subject", logged.reading().subject()),
                        attribute("stagepact.reading.role", logged.reading().role()),
                        attribute("stagepact.reading.purpose", logged.reading().purpose().code()),
                        attribute("stagepact.reading.parts", String.join(",", logged.reading().parts()))));
    }

    private static Attribute attribute(String key, String value) {
        return new Attribute(key, new Text(value));
    }

    /** Spans of one service. */
    @Schema(name = "ResourceSpans")
    record ResourceSpans(@Schema(required = true) Resource resource, @Schema(required = true) List<ScopeSpans> scopeSpans) {
    }

    /** The service. */
    @Schema(name = "SpanResource")
    record Resource(@Schema(required = true) List<Attribute> attributes) {
    }

    /** Spans of one part of it. */
    @Schema(name = "ScopeSpans")
    record ScopeSpans(@Schema(required = true) Scope scope,
            @Schema(required = true, description = "In order") List<Span> spans) {
    }

    /** The part of the service. */
    @Schema(name = "SpanScope")
    record Scope(@Schema(required = true) String name) {
    }

    /** One reading. */
    @Schema(name = "Span")
    record Span(
            @Schema(required = true, description = "First 16 bytes of the hash of the reading, in hexadecimal") String traceId,
            @Schema(required = true, description = "The 8 bytes after these") String spanId,
            @Schema(required = true) String name,
            @Schema(required = true, description = "Start of the day, UTC") String startTimeUnixNano,
            @Schema(required = true, description = "The same") String endTimeUnixNano,
            @Schema(required = true, description = "Of Logboek Dataverwerkingen (dpl.core), and who read what and "
                    + "why") List<Attribute> attributes) {
    }

    /** A named value. */
    @Schema(name = "SpanAttribute")
    record Attribute(@Schema(required = true) String key, @Schema(required = true) Text value) {
    }

    /** A value. */
    @Schema(name = "SpanText")
    record Text(@Schema(required = true) String stringValue) {
    }
}
