package dipl.analysis.swot;

import dipl.index.Words;

/** How near a statement a mention must be for the statement to be about it. */
public enum Scope {
    SENTENCE {
        @Override
        boolean holds(Words words, int statement, int mention) {
            return statement == mention;
        }
    },
    PARAGRAPH {
        @Override
        boolean holds(Words words, int statement, int mention) {
            return words.paragraphStart(statement) == words.paragraphStart(mention);
        }
    },
    DOCUMENT {
        @Override
        boolean holds(Words words, int statement, int mention) {
            return true;
        }
    };

    /** Whether a mention in one sentence is near enough to a statement in another. */
    abstract boolean holds(Words words, int statement, int mention);
}
