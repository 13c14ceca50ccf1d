package nl.stagepact.placement.placement.domain;

import jakarta.persistence.Converter;

import org.hibernate.annotations.Immutable;

import nl.stagepact.placement.register.domain.CodeSet;

/** Stores signers. */
@Converter
@Immutable
public class SignerCodes extends CodeSet<Signer> {

    public SignerCodes() {
        super(Signer.class);
    }
}
