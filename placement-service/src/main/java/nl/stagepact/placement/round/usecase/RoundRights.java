package nl.stagepact.placement.round.usecase;

import java.util.Set;

/**
 * For whom the caller acts.
 *
 * @param client the caller
 * @param party code of its school or municipality; of the pact for whoever acts for neither
 * @param pacts that the caller is a partner of
 */
public record RoundRights(String client, String party, Set<String> pacts) {
}
