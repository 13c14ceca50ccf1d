/** Seals a report, and opens it for whoever holds the keys. */
@NullMarked
package nl.stagepact.discrimination.report.usecase;

import org.jspecify.annotations.NullMarked;
