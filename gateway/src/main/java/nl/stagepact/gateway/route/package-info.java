/** Configuration: routes from paths to services, timeouts and size limits. */
@NullMarked
package nl.stagepact.gateway.route;

import org.jspecify.annotations.NullMarked;
