/** Sealed cases and keys of desks on the wire. */
@NullMarked
package nl.stagepact.discrimination.sealedcase.api;

import org.jspecify.annotations.NullMarked;
