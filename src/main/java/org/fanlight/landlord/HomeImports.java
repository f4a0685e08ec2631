package org.fanlight.landlord;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.fanlight.common.CurrentPerson;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** An administrator brings in the landlord's list of homes as a CSV file, and sees how it went (RU31). */
@Service
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class HomeImports {

    private final HomeImporter importer;
    private final ImportLog log;
    private final CurrentPerson person;

    HomeImports(HomeImporter importer, ImportLog log, CurrentPerson person) {
        this.importer = importer;
        this.log = log;
        this.person = person;
    }

    /**
     * Reads a list to its end. Homes with a known UPRN are changed, others added; a wrong line is kept with its reason
     * and stops nothing. What was stored before a broken connection stays stored.
     *
     * @param bytes how long the file is, or 0 when that is not known
     */
    public HomeImport take(InputStream csv, long bytes) throws IOException {
        return importer.take(person.staff().landlord(), csv, bytes);
    }

    /** The last imports of the administrator's landlord, the newest first. */
    public List<HomeImport> recent() {
        return log.recent(person.staff().landlord());
    }

    /** Lines of an import that were not taken, at most the first thousand; none of another landlord's import. */
    public List<HomeImport.Problem> problems(UUID id) {
        return log.problems(person.staff().landlord(), id);
    }

    /** How many homes are on the administrator's landlord's list. */
    public int count() {
        return log.homes(person.staff().landlord());
    }
}
