/** Resources, wire records and problems of imports of many deliveries in one file. */
@NullMarked
package nl.stagepact.shortage.deliveryimport.api;

import org.jspecify.annotations.NullMarked;
