/** Shortages by region; testable without a server. */
@NullMarked
package nl.stagepact.reporting.shortageread.domain;

import org.jspecify.annotations.NullMarked;
