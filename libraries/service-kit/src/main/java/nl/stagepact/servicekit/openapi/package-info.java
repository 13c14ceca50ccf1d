/** Adds the parts that all operations of all contracts share. */
@NullMarked
package nl.stagepact.servicekit.openapi;

import org.jspecify.annotations.NullMarked;
