/** The registers: what programmes, schools and areas there are, since when and until when, and as known when. */
@NullMarked
package nl.stagepact.shortage.domain.register;

import org.jspecify.annotations.NullMarked;
