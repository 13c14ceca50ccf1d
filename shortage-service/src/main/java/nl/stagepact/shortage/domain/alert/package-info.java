/** When a pact wants to be warned of a shortage, and what it was warned of. */
@NullMarked
package nl.stagepact.shortage.domain.alert;

import org.jspecify.annotations.NullMarked;
