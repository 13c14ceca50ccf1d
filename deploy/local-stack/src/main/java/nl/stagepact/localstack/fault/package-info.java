/** Faults for tests and the fault journey: links between processes that can be cut. */
@NullMarked
package nl.stagepact.localstack.fault;

import org.jspecify.annotations.NullMarked;
