"""Writes the given names that most bearers of one sex have: `python given_names.py NAME_DATA_JSON OUT`.

NAME_DATA_JSON lies in the wheel of nomquamgender 0.1.4 (PyPI, MIT; Van Buskirk, Clauset and Larremore 2023): of each name
how many sources know it, how many bearers they count, which share of these are women.
"""

import json
import re
import sys

SOURCES, BEARERS, DOUBT = 4, 50, 0.05

HEADER = """\
# title: Given names, plain letters in lower case, of which nineteen bearers in twenty or more are women or men
# source: nomquamgender 0.1.4 (Van Buskirk, Clauset and Larremore 2023), made by training/given_names.py
# licence: MIT, as follows
#
# Copyright (c) 2022 Ian Van Buskirk
#
# Permission is hereby granted, free of charge, to any person obtaining a copy
# of this software and associated documentation files (the "Software"), to deal
# in the Software without restriction, including without limitation the rights
# to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
# copies of the Software, and to permit persons to whom the Software is
# furnished to do so, subject to the following conditions:
#
# The above copyright notice and this permission notice shall be included in all
# copies or substantial portions of the Software.
#
# THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
# IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
# FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
# AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
# LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
# OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
# SOFTWARE.
"""


def main():
    with open(sys.argv[1], encoding="utf-8") as f:
        known = json.load(f)
    of = {"women": [], "men": []}
    for name, (sources, bearers, women, *_) in sorted(known.items()):
        plain = re.fullmatch(r"[a-z]{3,14}", name)
        if plain and sources >= SOURCES and bearers >= BEARERS and min(women, 1 - women) <= DOUBT:
            of["women" if women > 0.5 else "men"].append(name)
    with open(sys.argv[2], "w", encoding="utf-8") as out:
        out.write(HEADER)
        for section, names in of.items():
            out.write(f"\n[{section}]\n" + "\n".join(names) + "\n")


if __name__ == "__main__":
    main()
