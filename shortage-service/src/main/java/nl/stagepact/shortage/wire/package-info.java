/** Wire types that several capabilities share; small, without decisions. */
@NullMarked
package nl.stagepact.shortage.wire;

import org.jspecify.annotations.NullMarked;
