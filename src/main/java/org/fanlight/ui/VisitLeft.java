package org.fanlight.ui;

/**
 * Somebody left this site at once: what their handle opens is to be let go (RU24). Heard in the same request, never
 * stored.
 */
public record VisitLeft(String handle) {

    /** Says nothing of the handle, so that no log can. */
    @Override
    public String toString() {
        return "VisitLeft";
    }
}
