/** What every operation of every contract has in common, added once. */
@NullMarked
package nl.stagepact.servicekit.openapi;

import org.jspecify.annotations.NullMarked;
