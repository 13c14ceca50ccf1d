/** One class per verb on registers of programmes, schools and areas. */
@NullMarked
package nl.stagepact.shortage.register.usecase;

import org.jspecify.annotations.NullMarked;
