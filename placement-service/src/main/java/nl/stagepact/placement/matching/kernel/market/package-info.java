/**
 * Who gets what, on integers alone: students who could have places at some weight, and prices that prove that no other way to
 * divide the seats weighs less. Knows nothing of why a student could have a place.
 */
@NullMarked
package nl.stagepact.placement.matching.kernel.market;

import org.jspecify.annotations.NullMarked;
