/** One class per verb on imports of many deliveries in one file. */
@NullMarked
package nl.stagepact.shortage.deliveryimport.usecase;

import org.jspecify.annotations.NullMarked;
