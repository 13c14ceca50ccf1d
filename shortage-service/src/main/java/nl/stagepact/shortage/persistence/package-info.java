/** Deliveries and figures in PostgreSQL, by SQL and COPY. */
@NullMarked
package nl.stagepact.shortage.persistence;

import org.jspecify.annotations.NullMarked;
