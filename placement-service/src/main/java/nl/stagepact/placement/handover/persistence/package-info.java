/** Table of handovers. */
@NullMarked
package nl.stagepact.placement.handover.persistence;

import org.jspecify.annotations.NullMarked;
