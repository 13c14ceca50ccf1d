/** Resources, wire records and problems of search cases. */
@NullMarked
package nl.stagepact.placement.searchcase.api;

import org.jspecify.annotations.NullMarked;
