package nl.stagepact.shortage.register.domain;

import java.time.LocalDate;

/** What looking up a code on a day gives. */
public sealed interface Found<T> {

    /** It is so on that day. */
    public record Valid<T>(T what) implements Found<T> {
    }

    /** @param lastDay on which it was so, before the day asked */
    public record Ended<T>(LocalDate lastDay) implements Found<T> {
    }

    /** @param firstDay on which it will be so, after the day asked */
    public record NotYet<T>(LocalDate firstDay) implements Found<T> {
    }

    /** No register has ever had this code. */
    public record Unknown<T>() implements Found<T> {
    }
}
