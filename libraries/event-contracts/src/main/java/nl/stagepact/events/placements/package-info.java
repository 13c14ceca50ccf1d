/** Facts about training companies and their recognitions, as placement-service publishes them on topic placement-events. */
@NullMarked
package nl.stagepact.events.placements;

import org.jspecify.annotations.NullMarked;
