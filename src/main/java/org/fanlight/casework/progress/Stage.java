package org.fanlight.casework.progress;

/** How far a case has come. Which step leads where, and who may take it, is in {@code casework.Steps}. */
public enum Stage {
    /** We have the report; nobody has taken it up yet. */
    NEW,
    /** Somebody is making the first assessment. */
    ASSESSING,
    /** The assessment is done and we are working on what it asks for. */
    WORKING,
    /** We think it can be closed and talk about that with the person. */
    CLOSING,
    /** Closed, with a written summary. */
    CLOSED,
    /** Open again after it had been closed. */
    REOPENED;

    public boolean isOpen() {
        return this != CLOSED;
    }

    /** The key of the words a reporter reads, such as {@code progress.stage.new}. */
    public String textKey() {
        return "progress.stage." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
