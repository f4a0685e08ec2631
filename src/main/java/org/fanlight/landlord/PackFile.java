package org.fanlight.landlord;

/**
 * The text of one pack as it was read.
 *
 * @param name for messages, such as {@code landlords/hexagon.yaml}
 */
record PackFile(String name, String text) {

    /** {@code hexagon} for {@code landlords/hexagon.yaml}. */
    String landlord() {
        return name.substring(name.lastIndexOf('/') + 1, name.lastIndexOf('.'));
    }
}
