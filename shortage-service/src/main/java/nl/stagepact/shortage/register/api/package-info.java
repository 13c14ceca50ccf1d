/** Resources, wire records and problems of registers of programmes, schools and areas. */
@NullMarked
package nl.stagepact.shortage.register.api;

import org.jspecify.annotations.NullMarked;
