/** Resource of the log, for privacy officers. */
@NullMarked
package nl.stagepact.discrimination.readinglog.api;

import org.jspecify.annotations.NullMarked;
