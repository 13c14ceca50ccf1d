/** Pacts and the regions they cover. */
@NullMarked
package nl.stagepact.reporting.domain.pact;

import org.jspecify.annotations.NullMarked;
