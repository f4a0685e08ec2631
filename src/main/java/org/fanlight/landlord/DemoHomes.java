package org.fanlight.landlord;

import java.io.IOException;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Gives each landlord of the demonstration a small list of homes that do not exist (RU16). */
@Component
@Profile("demo")
class DemoHomes implements ApplicationRunner {

    private final Landlords landlords;
    private final HomeImporter importer;
    private final ImportLog log;

    DemoHomes(Landlords landlords, HomeImporter importer, ImportLog log) {
        this.landlords = landlords;
        this.importer = importer;
        this.log = log;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        for (PolicyPack pack : landlords.all()) {
            var list = new ClassPathResource("demo/homes/" + pack.landlord() + ".csv");
            if (list.exists() && log.homes(pack.landlord()) == 0) {
                try (var csv = list.getInputStream()) {
                    importer.take(pack.landlord(), csv, list.contentLength());
                }
            }
        }
    }
}
