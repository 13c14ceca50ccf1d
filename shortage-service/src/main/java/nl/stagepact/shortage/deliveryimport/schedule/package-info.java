/** Timers of imports of many deliveries in one file; each calls one use case. */
@NullMarked
package nl.stagepact.shortage.deliveryimport.schedule;

import org.jspecify.annotations.NullMarked;
