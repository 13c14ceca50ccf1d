/** Offered places by pact; testable without a server. */
@NullMarked
package nl.stagepact.reporting.vacancyread.domain;

import org.jspecify.annotations.NullMarked;
