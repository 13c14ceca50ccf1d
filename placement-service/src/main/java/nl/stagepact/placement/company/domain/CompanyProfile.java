package nl.stagepact.placement.company.domain;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a training company is, apart from what it is recognised for.
 *
 * @param name as it trades
 * @param kvkNumber of the Chamber of Commerce, 8 digits: establishments of one company share it; null for what has none
 * @param establishmentNumber of the Chamber of Commerce ("vestigingsnummer"), 12 digits; null for what has none
 * @param address where the work is
 * @param size null when SBB does not tell
 * @param contacts desks, of each role one at most
 */
public record CompanyProfile(String name, @Nullable String kvkNumber, @Nullable String establishmentNumber,
        CompanyAddress address, @Nullable CompanySize size, List<CompanyContact> contacts) {
}
