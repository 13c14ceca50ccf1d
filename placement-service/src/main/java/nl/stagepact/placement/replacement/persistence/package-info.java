/** Tables of tokens and of what is asked for. */
@NullMarked
package nl.stagepact.placement.replacement.persistence;

import org.jspecify.annotations.NullMarked;
