/** What an administrator does about parked keys: list, explain, replay and skip the events that could not be handled. */
@NullMarked
package nl.stagepact.servicekit.deadletter;

import org.jspecify.annotations.NullMarked;
