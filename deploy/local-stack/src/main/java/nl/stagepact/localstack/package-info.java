/** Starts, watches and stops the real servers and services on this machine; knows paths and ports, and no business word. */
@NullMarked
package nl.stagepact.localstack;

import org.jspecify.annotations.NullMarked;
