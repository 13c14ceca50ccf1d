/** Read models in PostgreSQL, by SQL. */
@NullMarked
package nl.stagepact.reporting.persistence;

import org.jspecify.annotations.NullMarked;
