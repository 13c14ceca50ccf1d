/** The public server: admission checks, forwarding, and problems for failed requests. */
@NullMarked
package nl.stagepact.gateway.proxy;

import org.jspecify.annotations.NullMarked;
