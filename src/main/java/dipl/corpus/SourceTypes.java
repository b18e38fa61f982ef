package dipl.corpus;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The kinds of sources that dipl knows ({@code government, media, ngo, academic, social, other}) and their other names. */
final class SourceTypes {
    private static final Map<String, String> TYPES = types();

    private SourceTypes() {}

    /** The known kind for a name in Kazakh, Russian or English; what is unknown stays as it is given, in lower case. */
    static String normalise(String given) {
        return known(given).orElseGet(() -> given.strip().toLowerCase(Locale.ROOT));
    }

    /** The kind, if it is a known one. */
    static Optional<String> known(String given) {
        String value = given.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
        return Optional.ofNullable(TYPES.get(value));
    }

    private static Map<String, String> types() {
        Map<String, String> types = new HashMap<>();
        put(types, "government", """
                government, governments, governmental, gov, govt, state, official, officials, official statement,
                official statements, ministry, ministries, parliament, president, embassy, embassies, authorities,
                мемлекет, мемлекеттік, мемлекеттік орган, мемлекеттік органдар, үкімет, үкіметтік, министрлік, елшілік,
                ресми, государство, государственный, государственные, правительство, правительственный, госорган,
                госорганы, министерство, министерства, посольство, официальный, официальные, власть, власти""");
        put(types, "media", """
                media, mass media, press, news, newspaper, newspapers, news agency, news agencies, journalism, broadcaster,
                tv, radio, magazine, magazines, бақ, бұқаралық ақпарат құралдары, баспасөз, ақпарат құралдары,
                жаңалықтар, газет, газеттер, сми, средства массовой информации, пресса, новости, газета, газеты, медиа,
                журнал, журналы, информагентство, информагентства""");
        put(types, "ngo", """
                ngo, ngos, ngo report, ngo reports, npo, nko, nonprofit, non profit, non governmental,
                non governmental organisation, non governmental organisations, non governmental organization,
                non governmental organizations, civil society, cso, csos, think tank, think tanks, үеұ, ұеұ,
                үкіметтік емес ұйым, үкіметтік емес ұйымдар, қоғамдық ұйым, қоғамдық ұйымдар, қоғамдық қор, азаматтық қоғам,
                нпо, нко, неправительственная организация, неправительственные организации, некоммерческая организация,
                некоммерческие организации, общественная организация, общественные организации, общественный фонд""");
        put(types, "academic", """
                academic, academia, academics, scholarly, science, scientific, research, university, universities,
                journal article, journal articles, ғылым, ғылыми, академиялық, университет, наука, научный, научные,
                академический, академические, научная статья, научные статьи""");
        put(types, "social", """
                social, social media, social network, social networks, socialmedia, twitter, facebook, telegram, instagram,
                blog, blogs, әлеуметтік, әлеуметтік желі, әлеуметтік желілер, соцсети, соцсеть, социальные сети,
                социальные медиа, блог, блоги, блогтар""");
        put(types, "other", "other, others, misc, басқа, басқалар, өзге, другое, другие, прочее, прочие");
        return Map.copyOf(types);
    }

    private static void put(Map<String, String> types, String type, String names) {
        for (String name : names.split(",")) {
            types.put(name.strip(), type);
        }
    }
}
