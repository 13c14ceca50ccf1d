/** The append-only log of readings. */
@NullMarked
package nl.stagepact.discrimination.readinglog.persistence;

import org.jspecify.annotations.NullMarked;
