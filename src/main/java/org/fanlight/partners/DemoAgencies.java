package org.fanlight.partners;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.fanlight.common.London;
import org.fanlight.landlord.Landlords;
import org.fanlight.landlord.PolicyPack;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Agencies that do not exist, one of each kind the policy names, for the demonstration. */
@Component
@Profile("demo")
@Order(15)
class DemoAgencies implements ApplicationRunner {

    private final AgencyRows rows;
    private final Landlords landlords;
    private final Clock clock;

    DemoAgencies(AgencyRows rows, Landlords landlords, Clock clock) {
        this.rows = rows;
        this.landlords = landlords;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), London.ZONE);
        for (PolicyPack pack : landlords.all()) {
            if (rows.of(pack.landlord()).isEmpty()) {
                int number = 1;
                for (String type : pack.sharing().agencies()) {
                    rows.add(pack.landlord(), type, invented(type, number++), today.minusMonths(number % 8));
                }
            }
        }
    }

    /** The numbers are those Ofcom keeps for drama. */
    private static Agency.Facts invented(String type, int number) {
        String words = type.replace('_', ' ');
        return new Agency.Facts(
                "Invented " + words + " of Sampleton",
                "",
                List.of("English", number % 2 == 0 ? "Polish" : "Urdu"),
                number % 3 == 0 ? List.of("race") : List.of(),
                "01632 9602%02d".formatted(number),
                "Monday to Friday, 9 to 5",
                "Call them yourself; nobody has to refer you.",
                type.equals("council") || type.equals("environmental_health") ? List.of("noise", "litter") : List.of(),
                type.equals("race_unit") ? List.of("interpreters", "surveillance") : List.of(),
                type.equals("floating_support") || type.equals("youth_service") ? List.of("Riverside") : List.of(),
                !type.equals("managing_agent"));
    }
}
