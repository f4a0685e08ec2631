package org.fanlight.casework.ui;

/**
 * A page of a case beside the first one, as a bean of the folder that has it.
 *
 * @param name the end of its address, {@code /staff/case/<name>/<id>}, and of its text, {@code staff.case-part.<name>}
 * @param order lower comes first
 */
public record CasePart(String name, int order) {}
