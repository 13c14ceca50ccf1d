package nl.stagepact.shortage.signal.domain;

import java.util.Optional;

import nl.stagepact.shortage.register.domain.Level;

/** Level of education of a signal: those of mbo, and those of which no counts exist (001: "zijn er niet"). */
public final class SignalLevel {

    public static final String CODES = Level.CODES + ", pro, vso, vmbo";

    private SignalLevel() {
    }

    public static Optional<String> of(String code) {
        return switch (code) {
            case "pro", "vso", "vmbo" -> Optional.of(code);
            default -> Level.of(code).map(Level::code);
        };
    }
}
