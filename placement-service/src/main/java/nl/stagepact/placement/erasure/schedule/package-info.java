/** Timer of erasure. */
@NullMarked
package nl.stagepact.placement.erasure.schedule;

import org.jspecify.annotations.NullMarked;
