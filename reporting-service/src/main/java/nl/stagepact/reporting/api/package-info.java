/** The wire of reporting-service: resources, views, problems. */
@NullMarked
package nl.stagepact.reporting.api;

import org.jspecify.annotations.NullMarked;
