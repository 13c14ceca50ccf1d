/** Wire records and contract annotations that several capabilities share; no decisions. */
@NullMarked
package nl.stagepact.reporting.wire;

import org.jspecify.annotations.NullMarked;
