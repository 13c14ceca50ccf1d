/** Two people who work on the same thing never overwrite each other: If-Match against the version that stands. */
@NullMarked
package nl.stagepact.servicekit.precondition;

import org.jspecify.annotations.NullMarked;
