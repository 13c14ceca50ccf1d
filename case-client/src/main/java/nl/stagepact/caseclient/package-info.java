/** A program for a desk that holds a key of its own: opens its cases and answers them, so that the service never can. */
@NullMarked
package nl.stagepact.caseclient;

import org.jspecify.annotations.NullMarked;
