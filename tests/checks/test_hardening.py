# SPDX-License-Identifier: Apache-2.0
"""hardening.py lets a hardened program pass, and names what is missing where one flag is taken away.

usage: test_hardening.py COMPILER HARDENING
"""

import pathlib
import subprocess
import sys
import tempfile

PROGRAM = """#include <cstdio>
#include <cstring>
int main(int count, char **words)
{
    char big[20000];
    std::memset(big, count, sizeof big);
    std::strcpy(big + count, words[0]);
    std::printf("%s", big);
    return big[count];
}
"""
FLAGS = ["-O2", "-fPIE", "-pie", "-fstack-protector-strong", "-fstack-clash-protection", "-U_FORTIFY_SOURCE",
         "-D_FORTIFY_SOURCE=2", "-fcf-protection", "-Wl,-z,relro,-z,now"]
WITHOUT = {"-no-pie": "PIE", "-fno-stack-protector": "stack protector", "-fno-stack-clash-protection": "stack probe",
           "-U_FORTIFY_SOURCE": "_FORTIFY_SOURCE", "-fcf-protection=none": "indirect jumps", "-Wl,-z,lazy": "full RELRO",
           "-Wl,-z,norelro": "full RELRO", "-Wl,-z,execstack": "the stack is RWE", "-Wl,-rpath,/opt/x": "/opt/x"}


def verdict(folder, compiler, check, *more):
    source = folder / "program.cpp"
    source.write_text(PROGRAM, encoding="utf-8")
    subprocess.run([compiler, *FLAGS, *more, str(source), "-o", str(folder / "program")], check=True, capture_output=True)
    return subprocess.run([sys.executable, "-B", check, str(folder / "program")], capture_output=True, text=True, check=False)


def main(compiler, check):
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        good = verdict(folder, compiler, check)
        assert good.returncode == 0, good.stdout + good.stderr
        for flag, word in WITHOUT.items():
            bad = verdict(folder, compiler, check, flag)
            assert bad.returncode == 1 and word in bad.stdout and "1 problem." in bad.stdout, flag + bad.stdout + bad.stderr
    print(f"{len(WITHOUT)} missing flags are named.")


if __name__ == "__main__":
    main(*sys.argv[1:])
