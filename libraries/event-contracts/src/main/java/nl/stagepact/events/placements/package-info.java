/** Events of placement-service about training companies, their recognitions and vacancies, on topic placement-events. */
@NullMarked
package nl.stagepact.events.placements;

import org.jspecify.annotations.NullMarked;
