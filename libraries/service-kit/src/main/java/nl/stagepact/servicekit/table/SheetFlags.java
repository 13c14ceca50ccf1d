package nl.stagepact.servicekit.table;

import java.util.Locale;
import java.util.Optional;

/** Yes and no as Dutch and English spreadsheets and people write them. */
public final class SheetFlags {

    private SheetFlags() {
    }

    /** @return empty for what is neither */
    public static Optional<Boolean> of(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "waar", "ja", "yes" -> Optional.of(true);
            case "false", "onwaar", "nee", "no" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
