/** Runs the stack in containers: what is set up before the services, and the commands of ./stagepact --compose. */
@NullMarked
package nl.stagepact.containers;

import org.jspecify.annotations.NullMarked;
