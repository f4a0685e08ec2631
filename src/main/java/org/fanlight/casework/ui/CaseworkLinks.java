package org.fanlight.casework.ui;

import java.util.UUID;

/** Where the screens of casework are. */
public final class CaseworkLinks {

    public static final String INBOX = "/staff";

    private CaseworkLinks() {}

    public static String toCase(UUID caseId) {
        return "/staff/case/" + caseId;
    }

    /** Another page of the case, by the name of its {@link CasePart}. */
    public static String toPart(UUID caseId, String part) {
        return "/staff/case/" + part + '/' + caseId;
    }
}
