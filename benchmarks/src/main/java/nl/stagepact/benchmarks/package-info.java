/** Benchmarks of the running stack; every result is a ratio to the same work done with the server's own tools. */
@NullMarked
package nl.stagepact.benchmarks;

import org.jspecify.annotations.NullMarked;
