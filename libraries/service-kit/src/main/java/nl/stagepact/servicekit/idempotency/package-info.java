/** The same POST twice has one effect and one answer. */
@NullMarked
package nl.stagepact.servicekit.idempotency;

import org.jspecify.annotations.NullMarked;
