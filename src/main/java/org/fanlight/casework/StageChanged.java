package org.fanlight.casework;

import java.time.Instant;
import java.util.UUID;
import org.fanlight.casework.progress.Stage;

/** A case came to another stage. */
public record StageChanged(UUID caseId, Stage from, Stage to, Instant at) {}
