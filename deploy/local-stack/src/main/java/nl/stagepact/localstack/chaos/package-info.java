/** Drives load and faults against a stack of its own and checks what users were promised. */
@NullMarked
package nl.stagepact.localstack.chaos;

import org.jspecify.annotations.NullMarked;
