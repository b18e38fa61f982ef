package dipl.analysis.check;

import java.util.Locale;

/** How much a finding matters, the gravest first. */
public enum Severity {
    /** The line cannot be used. */
    ERROR,
    /** The line can be used but hardly says what its author means. */
    WARNING,
    /** Worth knowing; often as it should be. */
    NOTE;

    /** The name in tables. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
