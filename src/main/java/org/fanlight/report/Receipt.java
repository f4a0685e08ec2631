package org.fanlight.report;

import java.time.Instant;
import java.util.UUID;
import org.fanlight.common.Code;
import org.fanlight.common.Reference;

/** What somebody gets for their report: with reference and code they come back. The code is shown here and never again. */
public record Receipt(
        UUID reportId, UUID partyId, String landlord, Instant receivedAt, Reference reference, Code code) {}
