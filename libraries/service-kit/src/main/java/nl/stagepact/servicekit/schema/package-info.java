/** Migrates this library's tables in each service's database, with a separate Flyway history. */
@NullMarked
package nl.stagepact.servicekit.schema;

import org.jspecify.annotations.NullMarked;
