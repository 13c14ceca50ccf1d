/** Resources, wire records and problems of training companies and their recognitions, as SBB delivers them. */
@NullMarked
package nl.stagepact.placement.company.api;

import org.jspecify.annotations.NullMarked;
