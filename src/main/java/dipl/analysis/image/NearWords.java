package dipl.analysis.image;

import dipl.analysis.image.ImageRequest.Role;
import dipl.index.IndexedDocument;
import dipl.index.Words;
import dipl.match.Match;
import dipl.passages.Within;
import java.util.ArrayList;
import java.util.List;

/** The mentions of a document and the good and bad words near one of them. */
final class NearWords {
    private final Role[] roles;
    private final Within within;
    private final List<Match> mentions = new ArrayList<>();
    private final List<Judgement> judgements = new ArrayList<>();

    /**
     * A word that judges.
     *
     * @param mention the mention that it is nearest to
     */
    record Judgement(Match word, Role role, Match mention) {
        boolean positive() {
            return role == Role.POSITIVE;
        }
    }

    NearWords(Role[] roles, Within within) {
        this.roles = roles;
        this.within = within;
    }

    /** Reads a document anew. */
    void read(IndexedDocument document, List<Match> matches) {
        mentions.clear();
        judgements.clear();
        for (Match match : matches) {
            if (roles[match.category()] == Role.MENTION) {
                mentions.add(match);
            }
        }
        if (mentions.isEmpty()) {
            return;
        }
        Words words = document.words();
        for (Match match : matches) {
            Role role = roles[match.category()];
            if (role == Role.POSITIVE || role == Role.NEGATIVE || role == Role.NOT_POSITIVE) {
                Match nearest = nearest(words, match);
                if (nearest != null) {
                    judgements.add(new Judgement(match, role, nearest));
                }
            }
        }
    }

    List<Match> mentions() {
        return mentions;
    }

    List<Judgement> judgements() {
        return judgements;
    }

    private Match nearest(Words words, Match word) {
        Match nearest = null;
        for (Match mention : mentions) {
            if (isNear(words, word, mention) && (nearest == null || gap(word, mention) < gap(word, nearest))) {
                nearest = mention;
            }
        }
        return nearest;
    }

    private boolean isNear(Words words, Match word, Match mention) {
        return switch (within.unit()) {
            case SENTENCE -> word.sentence() == mention.sentence();
            case PARAGRAPH -> words.paragraphStart(word.sentence()) == words.paragraphStart(mention.sentence());
            case DOCUMENT -> true;
            case WORDS -> gap(word, mention) <= within.words();
        };
    }

    /** How many steps lie between two spans; 0 if they overlap. */
    private static int gap(Match a, Match b) {
        return Math.max(0, Math.max(a.first() - b.last(), b.first() - a.last()));
    }
}
