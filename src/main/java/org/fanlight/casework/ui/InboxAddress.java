package org.fanlight.casework.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fanlight.casework.InboxCursor;
import org.fanlight.casework.InboxFilter;
import org.jspecify.annotations.Nullable;

/** A filter and a page of the inbox as an address, so that every view has a link and the browser's Back works. */
record InboxAddress(InboxFilter filter, @Nullable InboxCursor from) {

    static InboxAddress read(QueryParameters query) {
        return new InboxAddress(
                new InboxFilter(
                        InboxFilter.Kind.named(one(query, "view")),
                        one(query, "area"),
                        one(query, "strand"),
                        one(query, "channel"),
                        one(query, "language"),
                        one(query, "section")),
                InboxCursor.parse(one(query, "from")).orElse(null));
    }

    private static @Nullable String one(QueryParameters query, String name) {
        return query.getSingleParameter(name)
                .filter(value -> !value.isBlank() && value.length() <= 200)
                .orElse(null);
    }

    QueryParameters query() {
        Map<String, String> query = new LinkedHashMap<>();
        if (filter.kind() != InboxFilter.Kind.ALL) {
            query.put("view", filter.kind().inWords());
        }
        put(query, "area", filter.area());
        put(query, "strand", filter.strand());
        put(query, "channel", filter.channel());
        put(query, "language", filter.language());
        put(query, "section", filter.section());
        InboxCursor cursor = from;
        put(query, "from", cursor == null ? null : cursor.inWords());
        return QueryParameters.simple(query);
    }

    private static void put(Map<String, String> query, String name, @Nullable String value) {
        if (value != null) {
            query.put(name, value);
        }
    }

    String link() {
        String query = query().getQueryString();
        return query.isEmpty() ? CaseworkLinks.INBOX : CaseworkLinks.INBOX + "?" + query;
    }

    InboxAddress showing(InboxFilter.Kind kind) {
        return new InboxAddress(
                new InboxFilter(
                        kind, filter.area(), filter.strand(), filter.channel(), filter.language(), filter.section()),
                null);
    }
}
