/** What schools do to hand over a record, and who reads it. */
@NullMarked
package nl.stagepact.placement.handover.usecase;

import org.jspecify.annotations.NullMarked;
