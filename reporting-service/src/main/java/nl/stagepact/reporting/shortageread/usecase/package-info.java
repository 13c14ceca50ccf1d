/** One class per verb on shortages by region. */
@NullMarked
package nl.stagepact.reporting.shortageread.usecase;

import org.jspecify.annotations.NullMarked;
