/** The tables of this library, migrated in each service's database with a history of their own. */
@NullMarked
package nl.stagepact.servicekit.schema;

import org.jspecify.annotations.NullMarked;
