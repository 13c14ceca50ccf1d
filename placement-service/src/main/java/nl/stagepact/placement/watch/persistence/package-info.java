/** Database access for companies that a school watches, and withdrawals that affect it. */
@NullMarked
package nl.stagepact.placement.watch.persistence;

import org.jspecify.annotations.NullMarked;
