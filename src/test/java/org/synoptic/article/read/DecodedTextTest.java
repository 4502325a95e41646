package org.synoptic.article.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.app.Wiring;

/** Texts of many scripts in files that do not tell how they are written. */
class DecodedTextTest {
    private static final String CASES = """
            Девять человек погибли при пожаре на складе в порту, сообщила служба спасения.       | windows-1251, KOI8-R, IBM866, ISO-8859-5, UTF-16LE, UTF-16BE, UTF-8
            Дев'ять людей загинули під час пожежі на складі, повідомила служба порятунку.        | windows-1251, ISO-8859-5, UTF-16LE
            ПОЖАР НА СКЛАДЕ В ПОРТУ: ДЕВЯТЬ ПОГИБШИХ. Причины устанавливают, сообщили спасатели. | windows-1251, KOI8-R
            Εννέα άνθρωποι σκοτώθηκαν σε πυρκαγιά στην αποθήκη του λιμανιού.                     | windows-1253, UTF-16LE
            תשעה בני אדם נהרגו בשריפה במחסן בנמל, כך מסרו שירותי ההצלה.                          | windows-1255, UTF-16BE
            قتل تسعة أشخاص في حريق بمستودع في الميناء، حسبما قالت خدمة الإنقاذ.                  | windows-1256, UTF-16LE
            月曜日、港の倉庫で火災が発生し、九人が死亡したと消防当局が発表した。                             | Shift_JIS, EUC-JP, ISO-2022-JP
            월요일 항구의 창고에서 화재가 발생해 아홉 명이 숨졌다고 소방 당국이 밝혔다.                      | EUC-KR
            星期一港口的一个仓库发生火灾，九人死亡，消防部门说，原因还不清楚，有人受伤。                       | GB18030
            星期一港口的一個倉庫發生火災，九人死亡，消防部門說，原因還不清楚，有人受傷。                       | Big5
            The café “Lune” burnt down – it cost €5 million, said Mr Müller of the ministère.    | windows-1252, UTF-16LE, UTF-8
            Élu à l’été, déjà décédé à côté                                                      | windows-1252
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = CASES)
    void theLettersTellHowAFileIsWritten(String text, String charsets) throws Exception {
        for (String charset : charsets.split(", ")) assertThat(DecodedText.of(text.getBytes(Charset.forName(charset))).text()).as(charset).isEqualTo(text);
    }

    @Test
    void soOfPagesAndTables() throws Exception {
        Charset koi8 = Charset.forName("KOI8-R");
        String text = "Девять человек погибли при пожаре на складе в порту, сообщила служба спасения.";
        Path page = Files.write(folder.resolve("page"), ("<html><head><title>Пожар</title><script>var letters = 'latin only'</script></head><body><article class='the main one'><p>" + text + "</p></article></body></html>").getBytes(koi8));
        Path table = Files.write(folder.resolve("table.csv"), ("headline,text\nПожар,\"" + text + "\"\nПорт открыт,\"" + text + "\"\n").getBytes(koi8));
        FolderReader reader = Wiring.folderReader();
        for (Path file : new Path[] {page, table})
            assertThat(reader.read(file)).allSatisfy(result -> assertThat(((ReadResult.Found) result).article().text()).isEqualTo(text));
    }
}
