/** What the registers of shortage-service tell: which programmes, schools and areas there are. */
@NullMarked
package nl.stagepact.events.registers;

import org.jspecify.annotations.NullMarked;
