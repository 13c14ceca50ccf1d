/** Measures the running stack from outside; every figure is a ratio against the same work done by the server's own means. */
@NullMarked
package nl.stagepact.benchmarks;

import org.jspecify.annotations.NullMarked;
