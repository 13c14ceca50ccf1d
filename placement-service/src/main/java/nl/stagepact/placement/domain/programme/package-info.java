/** Programmes, as the register of shortage-service tells of them. */
@NullMarked
package nl.stagepact.placement.domain.programme;

import org.jspecify.annotations.NullMarked;
