package dipl.corpus;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Codes and common names of countries in Kazakh, Russian and English, read as ISO 3166-1 alpha-3 codes. */
final class CountryNames {
    private static final Map<String, String> CODES = codes();

    private CountryNames() {}

    /** The three-letter code for a two-letter one or a name; what is unknown stays as it is given. */
    static String normalise(String given) {
        return known(given).orElseGet(given::strip);
    }

    /** The three-letter code, if the country is known. */
    static Optional<String> known(String given) {
        String value = given.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s_]+", " ")
                .replaceFirst("^the ", "");
        return Optional.ofNullable(CODES.get(value));
    }

    /** Whether this is a three-letter code as folders are named after them, in capitals. */
    static boolean isCode(String name) {
        return name.matches("[A-Z]{3}") && name.equals(CODES.get(name.toLowerCase(Locale.ROOT)));
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (String two : Locale.getISOCountries()) {
            String three = new Locale.Builder().setRegion(two).build().getISO3Country();
            codes.put(two.toLowerCase(Locale.ROOT), three);
            codes.put(three.toLowerCase(Locale.ROOT), three);
        }
        for (String line : NAMES.split("\n")) {
            String[] names = line.split(",");
            for (int i = 1; i < names.length; i++) {
                codes.put(names[i].strip(), names[0]);
            }
        }
        return Map.copyOf(codes);
    }

    private static final String NAMES = """
            KAZ, kazakhstan, republic of kazakhstan, қазақстан, қазақстан республикасы, қр, казахстан, республика казахстан, рк
            RUS, russia, russian federation, ресей, ресей федерациясы, россия, российская федерация, рф
            USA, united states, united states of america, u.s., u.s.a., us, америка құрама штаттары, ақш, сша, соединённые штаты, соединенные штаты, соединённые штаты америки, соединенные штаты америки
            CHN, china, people's republic of china, prc, қытай, қхр, китай, кнр
            DEU, germany, federal republic of germany, германия, гфр, фрг
            GBR, united kingdom, uk, great britain, britain, england, ұлыбритания, біріккен корольдік, великобритания, соединённое королевство, соединенное королевство, британия
            FRA, france, франция
            TUR, turkey, türkiye, turkiye, түркия, турция
            UZB, uzbekistan, өзбекстан, узбекистан
            KGZ, kyrgyzstan, kyrgyz republic, kirghizia, қырғызстан, кыргызстан, киргизия
            TJK, tajikistan, тәжікстан, таджикистан
            TKM, turkmenistan, түрікменстан, туркменистан, туркмения
            AZE, azerbaijan, әзірбайжан, әзербайжан, азербайджан
            ARM, armenia, армения
            GEO, georgia, грузия
            UKR, ukraine, украина
            BLR, belarus, беларусь, белоруссия
            MDA, moldova, молдова, молдавия
            EST, estonia, эстония
            LVA, latvia, латвия
            LTU, lithuania, литва
            POL, poland, польша
            CZE, czechia, czech republic, чехия
            HUN, hungary, венгрия, мажарстан
            AUT, austria, австрия
            CHE, switzerland, швейцария
            ITA, italy, италия
            ESP, spain, испания
            PRT, portugal, португалия
            NLD, netherlands, holland, нидерланды, нидерланд, голландия
            BEL, belgium, бельгия
            SWE, sweden, швеция
            NOR, norway, норвегия
            FIN, finland, финляндия
            DNK, denmark, дания
            GRC, greece, греция, грекия
            SRB, serbia, сербия
            ROU, romania, румыния
            BGR, bulgaria, болгария
            JPN, japan, жапония, япония
            KOR, south korea, republic of korea, korea, оңтүстік корея, корея республикасы, южная корея, республика корея, корея
            PRK, north korea, dprk, солтүстік корея, кхдр, северная корея, кндр
            MNG, mongolia, моңғолия, монголия
            IND, india, үндістан, индия
            PAK, pakistan, пәкістан, пакистан
            AFG, afghanistan, ауғанстан, афганистан
            IRN, iran, islamic republic of iran, иран
            IRQ, iraq, ирак
            ISR, israel, израиль
            SAU, saudi arabia, сауд арабиясы, саудовская аравия
            ARE, united arab emirates, uae, біріккен араб әмірліктері, баә, оаэ, объединённые арабские эмираты, объединенные арабские эмираты
            QAT, qatar, катар
            EGY, egypt, мысыр, египет
            ZAF, south africa, оңтүстік африка, юар, южная африка
            CAN, canada, канада
            MEX, mexico, мексика
            BRA, brazil, бразилия
            ARG, argentina, аргентина
            AUS, australia, австралия, аустралия
            NZL, new zealand, жаңа зеландия, новая зеландия
            IDN, indonesia, индонезия
            MYS, malaysia, малайзия
            SGP, singapore, сингапур
            VNM, vietnam, viet nam, вьетнам
            THA, thailand, таиланд
            VAT, vatican, holy see, ватикан, святой престол""";
}
