/** Idempotent POST requests: a repeated request has no further effect and gets the same response. */
@NullMarked
package nl.stagepact.servicekit.idempotency;

import org.jspecify.annotations.NullMarked;
