package org.fanlight.journeys;

/** The handle of the visit in a device's cookie, with which a test finds the same draft as the browser. */
final class Handle {

    private Handle() {}

    static String of(Device device) {
        return device.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("f"))
                .map(cookie -> cookie.value.substring(0, cookie.value.indexOf('.')))
                .findFirst()
                .orElseThrow();
    }
}
