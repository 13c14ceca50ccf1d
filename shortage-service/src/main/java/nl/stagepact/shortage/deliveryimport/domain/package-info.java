/** Values and rules of imports of many deliveries in one file; testable without a server. */
@NullMarked
package nl.stagepact.shortage.deliveryimport.domain;

import org.jspecify.annotations.NullMarked;
