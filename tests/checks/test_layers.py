# SPDX-License-Identifier: Apache-2.0
"""The layer check must fail when a forbidden include is added: tried on a copy of the real tree.

usage: test_layers.py SOURCE TABLE QT_HEADERS
"""

import pathlib
import shutil
import sys
import tempfile
import unittest

import layers

SOURCE, TABLE, QT_HEADERS = map(pathlib.Path, sys.argv[1:4])


class Layers(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.tree = pathlib.Path(cls.folder.name)
        for part in ("wizard", "app"):
            shutil.copytree(SOURCE / part, cls.tree / part)
        cls.table = layers.Table(TABLE.read_text(encoding="utf-8"))
        cls.before = set(layers.problems(cls.tree, cls.table, QT_HEADERS))

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def newProblems(self, path, *lines):
        """What the check says about one more file, and about nothing else."""
        file = self.tree / path
        file.write_text("\n".join(("// SPDX-License-Identifier: Apache-2.0",) + lines) + "\n", encoding="utf-8")
        try:
            return sorted(set(layers.problems(self.tree, self.table, QT_HEADERS)) - self.before)
        finally:
            file.unlink()

    def assertRefused(self, path, include, reason):
        problems = self.newProblems(path, f"#include {include}")
        self.assertEqual(len(problems), 1, problems)
        self.assertTrue(problems[0].startswith(f"{path}:2: "), problems)
        self.assertIn(reason, problems[0])

    def test_anotherLayerIsRefused(self):
        self.assertRefused("wizard/guide/extra.cpp", '"camera/camera.h"', "guide must never know camera")
        self.assertRefused("wizard/report/extra.h", '"simulator/practice_camera.h"', "report may not use simulator")
        self.assertRefused("wizard/model/extra.h", '"guide/section.h"', "model must never know guide")

    def test_thePracticeCameraNeverKnowsTheClient(self):
        for layer in ("camera", "auth", "trust"):
            self.assertRefused("wizard/simulator/extra.cpp", f'"{layer}/x.h"', f"simulator must never know {layer}")

    def test_theTableCannotAllowIt(self):
        table = layers.Table("model: |\ncamera: model | Network\nsimulator: model camera | Network\n")
        self.assertEqual(list(table.problems()), ["wizard/CMakeLists.txt: simulator must never use camera"])

    def test_aQtModuleOutsideTheTableIsRefused(self):
        self.assertRefused("wizard/model/extra.h", "<QTcpSocket>", "model may not use Qt Network")
        self.assertRefused("wizard/simulator/extra.cpp", "<QWidget>", "simulator may not use Qt Widgets")
        self.assertRefused("wizard/simulator/extra.cpp", "<QtSql/QSqlQuery>", "simulator may not use Qt Sql")
        self.assertRefused("wizard/report/extra.cpp", "<qlabel.h>", "report may not use Qt Widgets")

    def test_aModuleUmbrellaIsRefused(self):
        self.assertRefused("wizard/simulator/extra.cpp", "<QtNetwork>", "umbrella")

    def test_aLibraryOfOtherLayersIsRefused(self):
        self.assertRefused("wizard/report/extra.cpp", "<openssl/evp.h>", "only probes, simulator, trust")
        self.assertRefused("wizard/simulator/extra.cpp", "<zxcvbn.h>", "only guide")
        self.assertRefused("wizard/guide/extra.cpp", "<qt6keychain/keychain.h>", "only vault")
        self.assertRefused("app/extra.cpp", "<qrencode.h>", "only report")

    def test_thePureLayersHaveNoQObject(self):
        self.assertRefused("wizard/guide/extra.h", "<QObject>", "guide is pure")

    def test_anIncludeNamesItsLayer(self):
        self.assertRefused("wizard/report/extra.cpp", '"checklist.h"', "lacks its layer's name")
        self.assertRefused("wizard/report/extra.cpp", '"../model/record.h"', "goes up")

    def test_onlyTheWiringNamesConcreteClasses(self):
        concrete = self.tree / "wizard/vault/concrete_vault.h"
        concrete.write_text('#include "vault/vault.h"\nclass ConcreteVault final : public Vault\n{\n};\n', encoding="utf-8")
        self.addCleanup(concrete.unlink)
        self.assertRefused("wizard/engine/extra.cpp", '"vault/concrete_vault.h"', "names a concrete class")
        self.assertRefused("app/extra.cpp", '"vault/concrete_vault.h"', "only app/wiring* may")
        self.assertEqual(self.newProblems("app/wiring_extra.cpp", '#include "vault/concrete_vault.h"'), [])

    def test_whatIsAllowedIsAccepted(self):
        self.assertEqual(self.newProblems("wizard/simulator/extra.cpp", '#include "model/result.h"',
            "#include <QTcpSocket>", "#include <QString>", "#include <openssl/evp.h>", "#include <vector>"), [])


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
