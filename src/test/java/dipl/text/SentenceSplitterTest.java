package dipl.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {
    /** Double bars show where sentences part. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Біз келдік. ‖Олар кетті.",
                "Ол айтты: «Келдім.» ‖Содан кейін кетті.",
                "«Бұл — дұрыс», — дейді ол. — ‖Біздің еліміз бай.",
                "«Бұл дұрыс па?» — деп сұрады ол.",
                "2023 ж. 1 қыркүйек күні өтті.",
                "1991 ж. Қазақстан тәуелсіз болды.",
                "Мектеп, аурухана т.б. нысандар салынды. ‖Бұл жақсы.",
                "Мектеп, аурухана және т.б. ‖Елде жұмыс көп.",
                "Кітап, дәптер, т.с.с. ‖Бірақ ақша жоқ.",
                "Л.Н. Гумилев атындағы университет. ‖Ол Астанада.",
                "Встреча прошла 1 сентября 2023 г. в Астане. ‖Потом все ушли.",
                "Это было в 1991 г. ‖Он уехал.",
                "В г. Алматы и на ул. Абая, им. Пушкина.",
                "Переговоры прошли в РФ. ‖Президент выступил с речью.",
                "Құжатқа қол қойған ҚР. ‖Кездесу Астанада өтті.",
                "The talks were held in DC. ‖Leaders met again.",
                "Приехал Дж. Буш из США. ‖Его ждали.",
                "А. С. Пушкин родился в Москве. ‖Он поэт.",
                "Реки, озёра и т.д. ‖Все они чистые.",
                "Рост составил 3.5 млн тенге, т.е. вдвое больше.",
                "Кто там?! ‖Никого... ‖Странно… ‖Да.",
                "Он сказал... потом ушёл.",
                "Mr. Smith and Dr. Jones met in the U.S. Senate. ‖They talked.",
                "He lives in the U.S. ‖The house is big.",
                "See vol. 3, no. 5, p. 12 for details, e.g. Table 2.",
                "He said no. ‖Then he left.",
                "We came at 5 p.m. ‖The door was closed.",
                "He said (it was late.) ‖We left.",
                "The word [...] Power is long.",
                "Why (?) Because.",
                "See the text.‖The end.",
                "Он ушёл.‖Она осталась.",
                "1. Введение в теорию. ‖2. Метод.",
                "IV. Халықаралық байланыстар. ‖Олар күшті.",
                "Inc., The Company, Ltd. and others.",
                "Собрано 3 млрд. руб. ‖Указ подписан. ‖Выделено 5 млн. долл. США на школы.",
                "Это было в 1991 г. ‖Через год он уехал.",
                "Производство мяса снизилось к уровню 2016 г. ‖Производство яиц выросло.",
                "В 2019 г. Казахстан принял закон.",
                "В первом полугодии 2019 г. Казахстан принял закон.",
                "Кейін ол мектеп ашып, 1912 ж. Орынбор қаласына көшті.",
                "Ұзындығы 643 см. ‖Кіреберіс қақпа биік.",
                "Ол Орт. Азияны және Оңт. Оралды көрді (б.з.б. V ғ. соңы).",
            })
    void partsWhereASentenceEnds(String marked) {
        String text = marked.replace("‖", "");
        List<String> expected = List.of(marked.split("\\s*(— )?‖"));
        List<String> found = Texts.sentences(text).stream()
                .map(sentence -> sentence.replaceFirst(" —$", ""))
                .toList();
        assertEquals(expected, found);
    }

    @Test
    void blankLinesHeadingsAndListsPart() {
        String text =
                "# Soft power\nIt matters to the state.\n\n- first thing\n- second thing\n* third thing\n1. fourth\n2. fifth\nshort line\nNew line\n\nEnd";
        assertEquals(
                List.of(
                        "Soft power",
                        "It matters to the state.",
                        "first thing",
                        "second thing",
                        "third thing",
                        "1. fourth",
                        "2. fifth\nshort line",
                        "New line",
                        "End"),
                Texts.sentences(text));
    }

    @Test
    void wrappedLinesDoNotPart() {
        String text = """
                At the turn of the millennium, the community of
                nations is living through changes of the United
                Nations and its members. The process is slow and
                Kazakhstan has taken part in it from the start.

                A Title
                The second paragraph begins here and goes on
                for a while.
                """;
        assertEquals(
                List.of(
                        "At the turn of the millennium, the community of\nnations is living through changes of the United\nNations and its members.",
                        "The process is slow and\nKazakhstan has taken part in it from the start.",
                        "A Title",
                        "The second paragraph begins here and goes on\nfor a while."),
                Texts.sentences(text));
    }

    @Test
    void paragraphsAreMarked() {
        List<Sentence> sentences = Texts.analyse("One is here. Two is here.\n\nThree is here. Four.")
                .sentences();
        assertEquals(
                List.of(true, false, true, false),
                sentences.stream().map(Sentence::startsParagraph).toList());
    }

    @Test
    void unwrappedParagraphsPartAtLineBreaks() {
        assertEquals(
                List.of("The president spoke", "The government listened."),
                Texts.sentences("The president spoke\r\nThe government listened."));
    }

    @Test
    void lowerCasedTextsPartAtFullStopsAndLines() {
        String line = "қазақстан мен ресей арасындағы сауда көлемі өсті . бұл туралы министр айтты .\n";
        assertEquals(16, Texts.sentences(line.repeat(8)).size());
    }

    @Test
    void quotesAndBracketsBelongToTheirSentence() {
        assertEquals(
                List.of("«Мы пришли!»", "(Они ушли.)", "\"Да.\"", "Нет."),
                Texts.sentences("«Мы пришли!» (Они ушли.) \"Да.\" Нет."));
    }
}
