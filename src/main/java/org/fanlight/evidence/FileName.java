package org.fanlight.evidence;

import java.util.Locale;

/** Names of files as we keep them: short, without folders, and without characters that make a name read otherwise. */
final class FileName {

    private static final int LONGEST = 100;

    private FileName() {}

    static String clean(String given) {
        String name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        StringBuilder clean = new StringBuilder();
        name.codePoints()
                .filter(c -> !Character.isISOControl(c)
                        && (Character.getType(c) != Character.FORMAT || c == 0x200C || c == 0x200D)
                        && Character.getType(c) != Character.SURROGATE
                        && "\"<>|:*?".indexOf(c) < 0)
                .limit(LONGEST)
                .forEach(clean::appendCodePoint);
        String stripped = clean.toString().strip();
        return stripped.isEmpty() ? "file" : stripped;
    }

    /** The name with the ending that fits what the file really is. */
    static String ending(String name, FileType type) {
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 && name.length() - dot <= 6 ? name.substring(0, dot) : name;
        String has = dot > 0 ? name.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
        return has.equals(type.ending()) || (type == FileType.JPEG && has.equals("jpeg"))
                ? name
                : stem + '.' + type.ending();
    }
}
