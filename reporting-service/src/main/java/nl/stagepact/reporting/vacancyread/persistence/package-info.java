/** Tables of offered places by pact. */
@NullMarked
package nl.stagepact.reporting.vacancyread.persistence;

import org.jspecify.annotations.NullMarked;
