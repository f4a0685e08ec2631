package org.fanlight.access;

/**
 * What a new colleague needs to sign in, shown once and stored nowhere readable.
 *
 * @param username for the sign-in page
 * @param password to be changed by nobody but its owner
 * @param authenticatorKey the second factor's secret in Base32, to be typed into an authenticator app
 */
public record NewLogin(String username, String password, String authenticatorKey) {

    /** Says only whose, so that no log can say more. */
    @Override
    public String toString() {
        return "NewLogin[" + username + "]";
    }
}
