/** Programmes with their level and sector, and the learning paths they are followed by. */
@NullMarked
package nl.stagepact.shortage.domain.programme;

import org.jspecify.annotations.NullMarked;
