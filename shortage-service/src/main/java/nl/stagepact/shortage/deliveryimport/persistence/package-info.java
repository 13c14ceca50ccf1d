/** Tables of imports of many deliveries in one file. */
@NullMarked
package nl.stagepact.shortage.deliveryimport.persistence;

import org.jspecify.annotations.NullMarked;
