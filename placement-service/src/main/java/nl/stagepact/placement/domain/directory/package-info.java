/** What schools tell employers of their programmes. */
@NullMarked
package nl.stagepact.placement.domain.directory;

import org.jspecify.annotations.NullMarked;
