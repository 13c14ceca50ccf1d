/** The operations of a service: which methods a path has, for Allow, OPTIONS and preflights of browsers. */
@NullMarked
package nl.stagepact.servicekit.operation;

import org.jspecify.annotations.NullMarked;
