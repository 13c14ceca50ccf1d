package nl.stagepact.discrimination.routing.domain;

import nl.stagepact.discrimination.keys.domain.Recipient;

/**
 * A caller who works at a desk.
 *
 * @param desk of the caller, from the access token
 * @param recipient pseudonym of that desk
 * @param organisation pseudonym of whose desk it is: of the school for one of its units
 * @param subject of the access token
 * @param role for which the caller is let in
 */
public record DeskCaller(DeskCode desk, Recipient recipient, Recipient organisation, String subject, String role) {
}
