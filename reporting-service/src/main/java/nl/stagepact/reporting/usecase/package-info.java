/** One class per verb. */
@NullMarked
package nl.stagepact.reporting.usecase;

import org.jspecify.annotations.NullMarked;
