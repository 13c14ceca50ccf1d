/** Records of what a student did at companies; testable without a server. */
@NullMarked
package nl.stagepact.placement.handover.domain;

import org.jspecify.annotations.NullMarked;
