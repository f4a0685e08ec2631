package org.fanlight.proofs;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Accepted means committed (H1): a small proof in every test run, and a long one in {@code ./fanlight prove}. */
class NothingIsLostTest {

    @Test
    void twenty_reports_survive_three_kills() throws Exception {
        new NothingIsLost(20, 3).prove();
    }

    @Test
    @Tag("prove")
    void two_hundred_reports_survive_twenty_kills() throws Exception {
        Proofs.write("H1 nothing is lost", new NothingIsLost(200, 20).prove());
    }
}
