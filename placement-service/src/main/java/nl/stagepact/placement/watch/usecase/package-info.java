/** One class per verb on companies that a school watches, and withdrawals that affect it. */
@NullMarked
package nl.stagepact.placement.watch.usecase;

import org.jspecify.annotations.NullMarked;
