/** Resources, wire records and problems of handovers. */
@NullMarked
package nl.stagepact.placement.handover.api;

import org.jspecify.annotations.NullMarked;
