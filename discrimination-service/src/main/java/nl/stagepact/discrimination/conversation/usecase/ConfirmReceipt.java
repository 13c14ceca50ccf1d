package nl.stagepact.discrimination.conversation.usecase;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.discrimination.casework.usecase.OwnCase;
import nl.stagepact.discrimination.conversation.domain.ReceiptConfirmation;
import nl.stagepact.discrimination.keys.domain.Hashes;
import nl.stagepact.discrimination.keys.domain.ReceiptCode;
import nl.stagepact.discrimination.keys.usecase.DerivedKeys;
import nl.stagepact.servicekit.clock.DutchCalendar;

/**
 * Confirms to others that a report was registered, such as to an examination board, without telling them anything about it.
 * Nothing is stored: a confirmation is signed, and two of one report have nothing in common but the day.
 */
@ApplicationScoped
public class ConfirmReceipt {

    private static final Pattern TEXT = Pattern.compile(
            "(([0-9]{4}-[0-9]{2}-[0-9]{2})\\.([0-9]{4}-[0-9]{2}-[0-9]{2})\\.[0-9a-f]{16})\\.([0-9a-f]{32})");
    private static final int NONCE = 8;
    private static final int SIGNATURE = 16;

    private final OwnCase ownCase;
    private final DutchCalendar calendar;
    private final byte[] key;
    private final SecureRandom random = new SecureRandom();

    ConfirmReceipt(OwnCase ownCase, DutchCalendar calendar, DerivedKeys keys) {
        this.ownCase = ownCase;
        this.calendar = calendar;
        this.key = keys.of("stagepact key of confirmations, v1");
    }

    @Transactional
    public ReceiptConfirmation confirm(ReceiptCode code) {
        LocalDate receivedOn = ownCase.open(code).subject().receivedOn();
        LocalDate today = calendar.today();
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        String signed = receivedOn + "." + today + '.' + HexFormat.of().formatHex(nonce);
        return new ReceiptConfirmation(receivedOn, today, signed + '.' + HexFormat.of().formatHex(sign(signed)));
    }

    /** @return empty for text that this service did not give */
    public Optional<ReceiptConfirmation> check(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches() || !MessageDigest.isEqual(sign(parts.group(1)), HexFormat.of().parseHex(parts.group(4)))) {
            return Optional.empty();
        }
        return Optional.of(
                new ReceiptConfirmation(LocalDate.parse(parts.group(2)), LocalDate.parse(parts.group(3)), text));
    }

    private byte[] sign(String text) {
        return Arrays.copyOf(Hashes.hmac(key, text), SIGNATURE);
    }
}
