package org.fanlight.landlord;

/** Where a time limit comes from. Only the first two are promises to residents (XC-06). */
public enum Origin {
    /** The landlord's own text says it. */
    POLICY,
    /** Today's law or regulation says it. */
    LAW,
    /** Nobody says it: an internal target, shown to staff as such and never to residents. */
    DEFAULT
}
