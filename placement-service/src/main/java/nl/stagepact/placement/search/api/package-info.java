/** Resources, wire records and problems of searches for vacancies. */
@NullMarked
package nl.stagepact.placement.search.api;

import org.jspecify.annotations.NullMarked;
