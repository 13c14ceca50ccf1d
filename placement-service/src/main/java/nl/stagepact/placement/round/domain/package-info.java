/** Rounds of matching, their salts and their rules; testable without a server. */
@NullMarked
package nl.stagepact.placement.round.domain;

import org.jspecify.annotations.NullMarked;
