/**
 * A stand-in for Twilio on this machine, for {@code ./fanlight run} and the tests: it speaks Twilio's HTTP interface for
 * messages, signs its webhooks, can be told to fail, and has a page that looks like a phone. It needs the profile demo
 * or test and refuses to start in any other.
 */
@NullMarked
@ApplicationModule(displayName = "Stand-in for Twilio", allowedDependencies = "common")
package org.fanlight.standin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
