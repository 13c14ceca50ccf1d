/** Changes of the registers of programmes, schools and areas that shortage-service maintains. */
@NullMarked
package nl.stagepact.events.registers;

import org.jspecify.annotations.NullMarked;
