package org.fanlight;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

/** Starts Fanlight: the portal through which tenants report harassment where they live. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(systemName = "Fanlight", sharedModules = "common")
public class Fanlight {

    static void main(String[] args) {
        SpringApplication.run(Fanlight.class, args);
    }
}
