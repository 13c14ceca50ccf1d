/** SQL and locks in the current transaction, for repositories only: bulk, append-only facts and figures. */
@NullMarked
package nl.stagepact.servicekit.sql;

import org.jspecify.annotations.NullMarked;
