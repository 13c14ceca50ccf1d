/** Tables of shortages by region. */
@NullMarked
package nl.stagepact.reporting.shortageread.persistence;

import org.jspecify.annotations.NullMarked;
