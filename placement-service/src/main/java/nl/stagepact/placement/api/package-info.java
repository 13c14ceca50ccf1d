/** The wire of placement-service: resources, readers and views, problems. */
@NullMarked
package nl.stagepact.placement.api;

import org.jspecify.annotations.NullMarked;
