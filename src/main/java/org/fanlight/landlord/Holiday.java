package org.fanlight.landlord;

import java.time.LocalDate;

/**
 * A day on which a landlord does not work beside its weekends.
 *
 * @param added whether its administrator added it, so that it can be taken back; else it is a bank holiday of the region
 */
public record Holiday(LocalDate day, String name, boolean added) {}
