/** Tables of registers of programmes, schools and areas. */
@NullMarked
package nl.stagepact.shortage.register.persistence;

import org.jspecify.annotations.NullMarked;
