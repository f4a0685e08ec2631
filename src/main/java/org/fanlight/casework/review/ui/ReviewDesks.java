package org.fanlight.casework.review.ui;

import org.fanlight.casework.Stopped;
import org.fanlight.casework.review.CaseReviewDesk;
import org.fanlight.casework.review.NothingToActOnDesk;
import org.springframework.stereotype.Component;

/** What the sections of this page ask and do. */
@Component
record ReviewDesks(CaseReviewDesk reviews, NothingToActOnDesk nothing, Stopped stopped) {}
