/** Use cases of companies that a school watches and of withdrawals that affect it, one class each. */
@NullMarked
package nl.stagepact.placement.watch.usecase;

import org.jspecify.annotations.NullMarked;
