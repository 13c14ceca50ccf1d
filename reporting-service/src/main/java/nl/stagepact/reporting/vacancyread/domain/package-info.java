/** Offered places by pact; plain Java, testable without a server. */
@NullMarked
package nl.stagepact.reporting.vacancyread.domain;

import org.jspecify.annotations.NullMarked;
