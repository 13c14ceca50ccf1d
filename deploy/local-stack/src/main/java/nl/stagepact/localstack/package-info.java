/** Starts, monitors and stops the servers and services on this machine; contains no business logic. */
@NullMarked
package nl.stagepact.localstack;

import org.jspecify.annotations.NullMarked;
