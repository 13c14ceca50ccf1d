/** Resources, wire records and problems of the vacancy search. */
@NullMarked
package nl.stagepact.placement.search.api;

import org.jspecify.annotations.NullMarked;
