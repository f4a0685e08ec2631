package org.fanlight.partners.ui;

import org.fanlight.partners.Directory;
import org.fanlight.ui.Say;
import org.fanlight.ui.SetupPart;
import org.springframework.stereotype.Component;

/** Shows on the set-up page how many agencies nobody has checked for six months (XC-25). */
@Component
class DirectorySetupPart implements SetupPart {

    private final Directory directory;

    DirectorySetupPart(Directory directory) {
        this.directory = directory;
    }

    @Override
    public String heading() {
        return "staff.directory.heading";
    }

    @Override
    public String link() {
        return "/staff/directory";
    }

    @Override
    public State state(Say say) {
        int unchecked = directory.unchecked().size();
        return unchecked > 0
                ? new State(say.of("staff.directory.count-unchecked", "count", unchecked), true)
                : new State(say.of("staff.directory.all-checked"), false);
    }
}
