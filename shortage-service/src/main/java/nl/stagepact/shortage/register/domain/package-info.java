/** Values and rules of registers of programmes, schools and areas; testable without a server. */
@NullMarked
package nl.stagepact.shortage.register.domain;

import org.jspecify.annotations.NullMarked;
