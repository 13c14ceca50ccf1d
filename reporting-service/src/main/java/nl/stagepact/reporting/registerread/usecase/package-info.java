/** Use cases of the register read model. */
@NullMarked
package nl.stagepact.reporting.registerread.usecase;

import org.jspecify.annotations.NullMarked;
