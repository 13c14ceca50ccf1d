/**
 * Matching of students to places on plain integers: candidates, the best matching, its certificate and the check of that. No
 * framework, no floating point, and nothing by which a person could be told from another one.
 */
@NullMarked
package nl.stagepact.placement.matching.kernel;

import org.jspecify.annotations.NullMarked;
