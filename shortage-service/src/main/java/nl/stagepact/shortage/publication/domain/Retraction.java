package nl.stagepact.shortage.publication.domain;

import java.time.Instant;

/**
 * Why a publication is no longer shown. Its number stays in use.
 *
 * @param at when
 * @param by the client
 * @param reason for everyone to read
 */
public record Retraction(Instant at, String by, String reason) {
}
