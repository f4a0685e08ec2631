package org.fanlight.landlord;

import java.util.List;

/** Policy packs that cannot be used, with everything that is wrong in them, each with its file and line. */
class PacksRefused extends RuntimeException {

    private final transient List<String> problems;

    PacksRefused(List<String> problems) {
        super("The policy packs have mistakes:\n  " + String.join("\n  ", problems));
        this.problems = List.copyOf(problems);
    }

    List<String> problems() {
        return problems;
    }
}
