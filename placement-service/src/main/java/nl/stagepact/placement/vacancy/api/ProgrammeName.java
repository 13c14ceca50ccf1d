package nl.stagepact.placement.vacancy.api;

import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.register.domain.Programme;
import nl.stagepact.servicekit.problem.Language;

/**
 * Name of a programme as shown to readers of a language. The register has no English name for each programme; then the Dutch
 * one is shown, and said to be Dutch, so that a screen reader pronounces it.
 *
 * @param text the name, or the code of a programme that is not in the register
 * @param language of the name; null for a code
 */
public record ProgrammeName(String text, @Nullable Language language) {

    /** @param programme null when it is not in the register */
    public static ProgrammeName of(String code, @Nullable Programme programme, Language language) {
        if (programme == null) {
            return new ProgrammeName(code, null);
        }
        String english = programme.nameEn();
        return language == Language.EN && english != null ? new ProgrammeName(english, Language.EN)
                : new ProgrammeName(programme.name(), Language.NL);
    }

    /** Value of the attribute lang on a page; null when the name is in the language of the page. */
    public @Nullable String langOn(Language page) {
        return language == null || language == page ? null : language.tag();
    }
}
