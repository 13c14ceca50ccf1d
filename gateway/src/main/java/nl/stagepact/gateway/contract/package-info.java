/** The merged API contract of all services, and the page that shows it. */
@NullMarked
package nl.stagepact.gateway.contract;

import org.jspecify.annotations.NullMarked;
