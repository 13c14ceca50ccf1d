/** What can be wrong in something that was sent, and where in it. */
@NullMarked
package nl.stagepact.shortage.domain.fault;

import org.jspecify.annotations.NullMarked;
