/** Resources, wire records and problems of evaluations. */
@NullMarked
package nl.stagepact.placement.evaluation.api;

import org.jspecify.annotations.NullMarked;
