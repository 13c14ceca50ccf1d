/**
 * Values and rules of confirmations: by whom, how often, and what happens without one; plain Java, testable without a server.
 */
@NullMarked
package nl.stagepact.placement.confirmation.domain;

import org.jspecify.annotations.NullMarked;
