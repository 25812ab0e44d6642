# SPDX-License-Identifier: Apache-2.0
"""The check of the translations must find what is lost in one, and importing must refuse it: tried on copies.

usage: test_translations.py SOURCE LUPDATE
"""

import contextlib
import io
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

import translations

SOURCE, LUPDATE = pathlib.Path(sys.argv[1]), sys.argv[2]

CODE = """
struct Page { Q_OBJECT static void tr(const char *, const char * = nullptr, int = -1); };
namespace ui { struct OtherPage { Q_OBJECT static void tr(const char *); }; }
void Page_words() {
    Page::tr("&Open %1");
    Page::tr(" from <b>%L1</b>\\nto %2 ");
    Page::tr("%n cameras", nullptr, 2);
    Page::tr("Plain");
    ui::OtherPage::tr("&Now");
    ui::OtherPage::tr("&Later");
}
"""


class Translations(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.tree = pathlib.Path(self.folder.name)
        for part in ("app", "wizard", "translations"):
            (self.tree / part).mkdir()
        (self.tree / "wizard" / "page.cpp").write_text(CODE, "utf-8")
        shutil.copy(SOURCE / "translations" / "strings.py", self.tree / "translations")
        self.strings = translations.stringsOf(self.tree)
        (self.tree / "translations" / "sentences.inc").write_text(self.strings.allSentences(self.tree), "utf-8")
        self.update("de", "ar", "ja")

    def tearDown(self):
        self.folder.cleanup()

    def update(self, *languages):
        files = [f"camlock_{language}.ts" for language in languages]
        subprocess.run([LUPDATE, "-silent", "-locations", "none", "-no-obsolete", "-source-language", "en",
                        "-recursive", "../app", "../wizard", "sentences.inc", "-ts", *files],
                       cwd=self.tree / "translations", check=True)

    def check(self, *flags):
        said = io.StringIO()
        with contextlib.redirect_stdout(said):
            code = translations.main(self.tree, LUPDATE, *flags)
        return code, said.getvalue()

    def put(self, language, source, translation):
        entry = {"context": "Page", "source": source, "comment": "", "translation": translation}
        return self.strings.imported(language, [entry])

    def testWhatIsUnfinishedFailsOnlyWhenAllIsWanted(self):
        self.assertEqual(self.check()[0], 0)
        code, said = self.check("--complete")
        self.assertEqual(code, 1)
        self.assertIn("unfinished: Page: 'Plain'", said)

    def testANewSourceIsStale(self):
        (self.tree / "wizard" / "page.cpp").write_text(CODE.replace("Plain", "Plainer"), "utf-8")
        code, said = self.check()
        self.assertEqual(code, 1)
        self.assertIn("camlock_de.ts: does not fit the sources", said)

    def testASentenceOfAnErrorIsStale(self):
        (self.tree / "wizard" / "model").mkdir()
        (self.tree / "wizard" / "model" / "x.cpp").write_text('auto a = u"The file %1 "\n "is gone."_s;', "utf-8")
        self.assertIn("sentences.inc: does not fit", self.check()[1])

    def testAGoodTranslationGoesInAndTheFileStaysAsLupdateWritesIt(self):
        self.assertEqual(self.put("de", "&Open %1", "%1 ö&ffnen"), (1, []))
        self.assertEqual(self.put("de", " from <b>%L1</b>\nto %2 ", " bis %2\nvon <b>%L1</b> "), (1, []))
        self.assertEqual(self.put("de", "Plain", "\"Schlicht\" & 'einfach' <so>".replace(" <so>", ""))[0], 1)
        self.assertEqual(self.put("de", "%n cameras", ["%n Kamera", "%n Kameras"]), (1, []))
        self.assertEqual(self.check()[0], 0)
        self.assertEqual([each["source"] for each in self.strings.exported("de", False)], ["&Now", "&Later"])

    def testWhatIsLostIsRefused(self):
        for source, translation, flaw in (
                ("&Open %1", "ö&ffnen", "places"), ("&Open %1", "%1 öffnen", "accelerators"),
                ("&Open %1", "%1 &ö&ffnen", "accelerators"),
                (" from <b>%L1</b>\nto %2 ", " von %L1\nbis %2 ", "tags"),
                (" from <b>%L1</b>\nto %2 ", " von <b>%1</b>\nbis %2 ", "places"),
                (" from <b>%L1</b>\nto %2 ", " von <b>%L1</b> bis %2 ", "line breaks"),
                (" from <b>%L1</b>\nto %2 ", "von <b>%L1</b>\nbis %2", "blanks"),
                ("Plain", "Schlicht & gut &x", "accelerators"), ("Unknown", "Unbekannt", "no such entry"),
                ("%n cameras", ["%n Kamera"], "plural forms"), ("%n cameras", ["%n", "%n %n"], "%n")):
            done, refused = self.put("de", source, translation)
            self.assertEqual(done, 0, translation)
            self.assertIn(flaw, "; ".join(refused[0][1]))
        self.assertEqual(len(self.strings.exported("de", False)), 6)

    def testChineseAndJapaneseMayLeaveTheLetterOut(self):
        self.assertEqual(self.put("ja", "&Open %1", "%1を開く"), (1, []))
        self.assertEqual(self.put("ja", "&Open %1", "%1を開く(&O)"), (1, []))

    def testALetterForTwoThingsIsFound(self):
        now = {"context": "ui::OtherPage", "source": "&Now", "translation": "&Jetzt"}
        later = {"context": "ui::OtherPage", "source": "&Later", "translation": "Einmal &jetzt nicht"}
        self.assertEqual(self.strings.imported("de", [now, later]), (2, []))
        self.assertIn("share the letter J", self.check()[1])

    def testArabicHasSixFormsAndOneNeedsNoNumber(self):
        forms = ["لا كاميرات", "كاميرا", "كاميرتان", "%n كاميرات", "%n كاميرا", "%n كاميرا"]
        self.assertEqual(self.put("ar", "%n cameras", forms), (1, []))

    def testWhatWasSpoiltByHandIsFound(self):
        self.put("de", "&Open %1", "%1 ö&ffnen")
        path = self.tree / "translations" / "camlock_de.ts"
        path.write_text(path.read_text("utf-8").replace("%1 ö&amp;ffnen", "ö&amp;ffnen"), "utf-8")
        code, said = self.check()
        self.assertEqual(code, 1)
        self.assertIn("other places", said)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
