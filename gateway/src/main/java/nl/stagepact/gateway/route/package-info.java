/** The public server: what it admits, where it sends it, and what it answers when that fails. */
@NullMarked
package nl.stagepact.gateway.route;

import org.jspecify.annotations.NullMarked;
