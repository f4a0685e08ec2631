package org.fanlight.landlord;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where the columns of a list of homes are, and what one row of it says. */
final class HomeRow {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("uprn", "uprn"),
            Map.entry("address", "address"),
            Map.entry("postcode", "postcode"),
            Map.entry("post code", "postcode"),
            Map.entry("area", "area"),
            Map.entry("estate", "area"),
            Map.entry("patch", "area"),
            Map.entry("register section", "section"),
            Map.entry("section", "section"),
            Map.entry("managing agent", "agent"),
            Map.entry("agent", "agent"));

    private static final List<String> NEEDED = List.of("uprn", "address", "postcode");

    private final Map<String, Integer> columns;
    private final List<String> registers;

    private HomeRow(Map<String, Integer> columns, List<String> registers) {
        this.columns = columns;
        this.registers = registers;
    }

    /**
     * Reads the heading row.
     *
     * @param registers the sections of the landlord's register, of which the first stands where a row names none
     * @return empty when UPRN, address or postcode is not among the columns
     */
    static Optional<HomeRow> headed(List<String> heading, List<String> registers) {
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < heading.size(); i++) {
            String name = NAMES.get(heading.get(i).toLowerCase(Locale.ROOT).replace('_', ' '));
            if (name != null) {
                columns.putIfAbsent(name, i);
            }
        }
        return columns.keySet().containsAll(NEEDED) ? Optional.of(new HomeRow(columns, registers)) : Optional.empty();
    }

    /** A home, or why a row is none. */
    record Read(String uprn, String address, String postcode, String area, String section, String agent) {}

    /** @param key the text that says what is wrong @param said what stood there */
    record Wrong(String key, String said) {}

    /** Reads one row; what is wrong goes to {@code wrong}. */
    Optional<Read> read(List<String> cells, List<Wrong> wrong) {
        List<Wrong> found = new ArrayList<>();
        String uprn = cell(cells, "uprn");
        if (!uprn.matches("[0-9]{1,12}")) {
            found.add(new Wrong("staff.homes.problem.uprn", uprn));
        }
        String address = cell(cells, "address");
        if (address.isEmpty() || address.length() > 300) {
            found.add(new Wrong("staff.homes.problem.address", address));
        }
        String typed = cell(cells, "postcode");
        Optional<String> postcode = HomeWords.postcode(typed);
        if (postcode.isEmpty()) {
            found.add(new Wrong("staff.homes.problem.postcode", typed));
        }
        String area = cell(cells, "area");
        String agent = cell(cells, "agent");
        if (area.length() > 100 || agent.length() > 200) {
            found.add(new Wrong("staff.homes.problem.long", area.length() > 100 ? area : agent));
        }
        String section = cell(cells, "section").toLowerCase(Locale.ROOT).replace(' ', '_');
        if (section.isEmpty()) {
            section = registers.getFirst();
        } else if (!registers.contains(section)) {
            found.add(new Wrong("staff.homes.problem.section", section));
        }
        if (!found.isEmpty()) {
            wrong.add(found.getFirst());
            return Optional.empty();
        }
        return Optional.of(new Read(uprn, address, postcode.orElseThrow(), area, section, agent));
    }

    private String cell(List<String> cells, String name) {
        Integer at = columns.get(name);
        return at == null || at >= cells.size() ? "" : cells.get(at);
    }
}
