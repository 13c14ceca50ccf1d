package nl.stagepact.shortage.register.domain;

import java.time.LocalDate;

/** Result of looking up a code on a day. */
public sealed interface Found<T> {

    /** @param what the entry that is valid on that day */
    public record Valid<T>(T what) implements Found<T> {
    }

    /** @param lastDay the last day before the requested one on which the code was valid */
    public record Ended<T>(LocalDate lastDay) implements Found<T> {
    }

    /** @param firstDay the first day after the requested one on which the code is valid */
    public record NotYet<T>(LocalDate firstDay) implements Found<T> {
    }

    /** The code never occurs in the register. */
    public record Unknown<T>() implements Found<T> {
    }
}
