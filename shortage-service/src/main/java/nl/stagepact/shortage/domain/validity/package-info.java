/** From when until when something in a register is so. */
@NullMarked
package nl.stagepact.shortage.domain.validity;

import org.jspecify.annotations.NullMarked;
