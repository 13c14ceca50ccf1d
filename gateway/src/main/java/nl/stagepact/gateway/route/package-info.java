/** Routes: which service answers which path, and the limits that hold for all of them. */
@NullMarked
package nl.stagepact.gateway.route;

import org.jspecify.annotations.NullMarked;
