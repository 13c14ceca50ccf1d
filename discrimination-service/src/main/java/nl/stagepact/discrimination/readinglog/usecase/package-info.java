/** Logs readings, and reads the log. */
@NullMarked
package nl.stagepact.discrimination.readinglog.usecase;

import org.jspecify.annotations.NullMarked;
