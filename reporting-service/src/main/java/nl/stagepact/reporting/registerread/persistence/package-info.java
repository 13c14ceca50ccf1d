/** Tables of names and areas, as their registers publish them. */
@NullMarked
package nl.stagepact.reporting.registerread.persistence;

import org.jspecify.annotations.NullMarked;
