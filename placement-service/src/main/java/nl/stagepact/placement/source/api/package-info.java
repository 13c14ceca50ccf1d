/** Resources, wire records and problems of vacancies delivered by other systems. */
@NullMarked
package nl.stagepact.placement.source.api;

import org.jspecify.annotations.NullMarked;
