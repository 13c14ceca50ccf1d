/** HTTP API of the places offered in a pact's area. */
@NullMarked
package nl.stagepact.reporting.vacancyread.api;

import org.jspecify.annotations.NullMarked;
