/**
 * Attackers that know everything but the secret: the method, its tables of noise, which sums are published, and how often each
 * table occurs. They measure what can be worked back from published figures.
 */
@NullMarked
package nl.stagepact.disclosure.attack;

import org.jspecify.annotations.NullMarked;
