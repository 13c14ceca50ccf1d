/** One class per verb on offered places by pact. */
@NullMarked
package nl.stagepact.reporting.vacancyread.usecase;

import org.jspecify.annotations.NullMarked;
