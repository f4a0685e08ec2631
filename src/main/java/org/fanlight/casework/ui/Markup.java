package org.fanlight.casework.ui;

/**
 * Writes a long table as one piece of markup, so that a page of the inbox costs the server a few kilobytes instead of a
 * component for every cell (RU38). Every value is escaped; there is no way to add one that is not.
 */
final class Markup {

    private final StringBuilder text = new StringBuilder();

    /** Opens an element. @param attributes names and values, in turn */
    Markup open(String tag, String... attributes) {
        text.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            text.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escape(attributes[i + 1]))
                    .append('"');
        }
        text.append('>');
        return this;
    }

    Markup close(String tag) {
        text.append("</").append(tag).append('>');
        return this;
    }

    Markup text(String value) {
        text.append(escape(value));
        return this;
    }

    /** An element with text in it. */
    Markup of(String tag, String value, String... attributes) {
        return open(tag, attributes).text(value).close(tag);
    }

    static String escape(String value) {
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
