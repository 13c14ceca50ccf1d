/** One class per verb on names and areas, as their registers publish them. */
@NullMarked
package nl.stagepact.reporting.registerread.usecase;

import org.jspecify.annotations.NullMarked;
