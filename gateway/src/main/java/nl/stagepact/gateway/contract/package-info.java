/** The contracts of the services as one document, and the page that shows it. */
@NullMarked
package nl.stagepact.gateway.contract;

import org.jspecify.annotations.NullMarked;
