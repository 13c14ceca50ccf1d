package nl.stagepact.placement.vacancy.domain;

import jakarta.persistence.Converter;

import org.hibernate.annotations.Immutable;

import nl.stagepact.placement.register.domain.CodeSet;

/** Stores offers. */
@Converter
@Immutable
public class OfferCodes extends CodeSet<Offer> {

    public OfferCodes() {
        super(Offer.class);
    }
}
