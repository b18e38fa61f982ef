package dipl.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Versions of one statement in several languages find one another by their metadata, and nothing else does. */
class StatementsTest {
    @TempDir
    Path folder;

    private Workspace work;

    @BeforeEach
    void workspace() throws IOException {
        work = new Workspace(folder);
    }

    @Test
    void idsThatDifferInTheLanguageOnly() throws IOException {
        rows(
                "id,language,text",
                "mfa-12-kk,kk,Бірінші мәтін",
                "mfa-12-ru,ru,Первый текст",
                "en_mfa-12,en,The first text",
                "mfa-13-ru,ru,Второй текст",
                "posts-7,ru,Третий текст",
                "posts-8,en,The third text");
        assertEquals(
                "{en_mfa-12=mfa-12, mfa-12-kk=mfa-12, mfa-12-ru=mfa-12, mfa-13-ru=, posts-7=, posts-8=}", statements());
    }

    @Test
    void originalMayLackTheMark() throws IOException {
        rows("id,language,text", "note-5,ru,Текст ноты", "note-5-en,en,The text of the note");
        assertEquals("{note-5=note-5, note-5-en=note-5}", statements());
    }

    @Test
    void sameIdsOfDifferentTablesSayNothing() throws IOException {
        work.write("a.csv", "id,language,text\n1,ru,Текст о дипломатии\n");
        work.write("b.csv", "id,language,text\n1,en,A text about diplomacy\n");
        work.index();
        assertEquals("{a.csv#1=, b.csv#1=}", values().toString());
    }

    @Test
    void sameIdThatSaysSomething() throws IOException {
        work.write("kk/a.md", "---\nid: mfa-2023-17\n---\nФорум ашылды.\n");
        work.write("ru/b.md", "---\nid: mfa-2023-17\n---\nФорум открылся в Астане.\n");
        work.write("en/c.md", "---\nid: mfa-2023-17\n---\nThe forum opened.\n");
        work.write("en/d.md", "---\nid: 17\n---\nAnother text of the ministry.\n");
        work.write("ru/d2.md", "---\nid: 17\n---\nДругой текст министерства.\n");
        work.index();
        assertEquals(
                "{en/c.md=mfa-2023-17, en/d.md=, kk/a.md=mfa-2023-17, ru/b.md=mfa-2023-17, ru/d2.md=}",
                values().toString());
    }

    @Test
    void idThatATableHasTwice() throws IOException {
        rows("id,language,text", "17,kk,Бірінші мәтін", "17,ru,Первый текст", "18,ru,Второй текст");
        assertEquals("{17=t.csv#17, 17~2=t.csv#17, 18=}", statements());
    }

    @Test
    void foldersNamedAfterLanguages() throws IOException {
        work.write("gov/kk/st17.md", "Форум ашылды.");
        work.write("gov/ru/st17.md", "Форум открылся.");
        work.write("gov/en/st17.html", "<p>The forum opened.</p>");
        work.write("ngo/en/st17.md", "Another organisation speaks here.");
        work.write("english/visit.txt", "The visit took place.");
        work.write("russian/visit.txt", "Визит состоялся.");
        work.index();
        assertEquals(
                "{english/visit.txt=visit, gov/en/st17.html=gov/st17, gov/kk/st17.md=gov/st17, gov/ru/st17.md=gov/st17,"
                        + " ngo/en/st17.md=, russian/visit.txt=visit}",
                values().toString());
    }

    @Test
    void namesThatAllFilesHaveSayNothing() throws IOException {
        for (String name : List.of("1.txt", "index.txt", "text-3.txt", "2023-09-01.txt", "статья 5.txt")) {
            work.write("en/" + name, "An article about " + name);
            work.write("ru/" + name, "Статья об этом: " + name);
        }
        work.index();
        assertEquals(Set.of(""), Set.copyOf(values().values()));
    }

    @Test
    void namesOfFiles() throws IOException {
        work.write("gov/en/forum.en.txt", "The forum opened.");
        work.write("gov/kk/forum.kk.txt", "Форум ашылды.");
        work.write("gov/kk/other.kk.txt", "Басқа мәтін.");
        work.write("ngo/ru/forum.ru.txt", "Форум открылся.");
        work.index();
        assertEquals(
                "{gov/en/forum.en.txt=gov/forum, gov/kk/forum.kk.txt=gov/forum, gov/kk/other.kk.txt=, ngo/ru/forum.ru.txt=}",
                values().toString());
    }

    @Test
    void addresses() throws IOException {
        rows(
                "id,language,url,text",
                "1,kk,https://mfa.example/kz/news/5,Мәтін",
                "2,ru,https://mfa.example/ru/news/5/,Текст",
                "3,en,http://www.mfa.example/en/news/5#top,Text",
                "4,ru,https://ru.agency.example/a?id=9,Текст",
                "5,en,https://agency.example/a?id=9&lang=en,Text",
                "6,ru,https://agency.example/a?id=8,Текст");
        assertEquals(
                "{1=mfa.example/news/5, 2=mfa.example/news/5, 3=mfa.example/news/5, 4=agency.example/a?id=9,"
                        + " 5=agency.example/a?id=9, 6=}",
                statements());
    }

    @Test
    void addressOfAWholeCollectionSaysNothing() throws IOException {
        rows(
                "id,language,url,text",
                "1,kk,https://example.org/data,Мәтін",
                "2,ru,https://example.org/data,Текст",
                "3,en,https://example.org/en/data,Text",
                "4,en,https://example.org/en/data,Other text");
        assertEquals("{1=, 2=, 3=, 4=}", statements());
    }

    @Test
    void dateAndTitle() throws IOException {
        rows(
                "id,language,date,title,outlet,text",
                "1,kk,2023-09-01,Astana Forum,Akorda,Мәтін",
                "2,ru,2023-09-01,Astana forum,Akorda,Текст",
                "3,en,2023-09-01,Astana Forum,Other,Text",
                "4,ru,2023-09,Talks,Akorda,Текст",
                "5,en,2023-09,Talks,Akorda,Text");
        assertEquals(
                "{1=2023-09-01 astana forum, Akorda, 2=2023-09-01 astana forum, Akorda, 3=, 4=, 5=}", statements());
    }

    @Test
    void whatSomebodyWroteDownIsBelieved() throws IOException {
        rows(
                "id,language,statement,text",
                "1,ru,S1,Текст",
                "2,ru,S1,Другой текст",
                "3,kk,S2,Мәтін",
                "x-kk,kk,,Мәтін",
                "x-ru,ru,,Текст");
        assertEquals("{1=S1, 2=S1, 3=S2, x-kk=x, x-ru=x}", statements());
        try (CorpusIndex index = CorpusIndex.open(work.index)) {
            assertEquals(2, index.select("statement:S1", List.of()).size());
            assertEquals(1, index.select("statement:S2", List.of()).size());
            assertEquals(2, index.select("statement:x", List.of()).size());
        }
    }

    /** Two statements of one day under the title of a series must not become one. */
    @Test
    void weakKeysDoNotJoinWhatStrongKeysTellApart() throws IOException {
        rows(
                "id,language,date,title,text",
                "a-kk,kk,2023-09-01,Хабарлама,Мәтін",
                "a-ru,ru,2023-09-01,Briefing,Текст",
                "b-kk,kk,2023-09-01,Briefing,Басқа мәтін",
                "b-ru,ru,2023-09-01,Сообщение,Другой текст");
        assertEquals("{a-kk=a, a-ru=a, b-kk=b, b-ru=b}", statements());
    }

    private void rows(String... lines) throws IOException {
        work.write("t.csv", String.join("\n", lines) + "\n");
        work.index();
    }

    /** The statement of each row, by its id. */
    private String statements() {
        SortedMap<String, String> statements = new TreeMap<>();
        values().forEach((path, value) -> statements.put(path.substring(path.indexOf('#') + 1), value));
        return statements.toString();
    }

    private SortedMap<String, String> values() {
        SortedMap<String, String> values = new TreeMap<>();
        try (CorpusIndex index = CorpusIndex.open(work.index)) {
            for (int number : index.inPathOrder(index.select("", List.of()))) {
                index.read(number, document -> values.put(document.path(), document.value("statement")));
            }
        }
        return values;
    }
}
