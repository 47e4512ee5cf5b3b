"""Breaks the library on purpose, one small change at a time, and counts which changes the tests notice.

A change is made to the text of one source file. A change after which the compiler makes the same code, or none, counts for
nothing. One is killed where a test fails, crashes or does not end in time: in the plain builds and, where those notice nothing,
under the sanitizers. The library's changes meet the library's tests, those of the command its own. What survives is printed;
mutants.equivalent lists, with the reason, changes that no test can notice. `explained` instead of a count tries those, and finds
the ones that are noticed after all.

Usage: mutants.py ROOT BUILD JOBS [SEED [COUNT|all|explained [FILE...]]]
"""

import json
import os
import queue
import random
import re
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections import Counter, namedtuple
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

COUNT = 500
BAR_PERCENT = 95
GENERATED = "catalog_table.c"
EXPLAINED = "explained"

# Built at -O1: quick to compile, and good at showing that a change is none.
REFUSED = "-Werror=int-conversion -Werror=incompatible-pointer-types -Werror=discarded-qualifiers -Werror=uninitialized"
COMMON_ARGUMENTS = ["-DCMAKE_C_COMPILER=gcc", "-DCMAKE_BUILD_TYPE=None", "-DONSMQTT_ERROR_TESTS=ON",
                    "-DONSMQTT_ERROR_COMMAND=ON", "-DONSMQTT_ERROR_INSTALL=OFF"]  # fmt: skip
BUILDS = {
    "plain": ["-DCMAKE_C_FLAGS=-O1 " + REFUSED],
    "portable": ["-DCMAKE_C_FLAGS=-O1 " + REFUSED, "-DONSMQTT_ERROR_PORTABLE_SCAN=ON", "-DONSMQTT_ERROR_NO_ATOMICS=ON"],
    "sanitize": ["-DCMAKE_C_FLAGS=-O1 -fsanitize=address,undefined -fno-sanitize-recover=all " + REFUSED],
}
SANITIZED = "sanitize"

# A change may make a program run, read or write without end. Sanitizers need address space without bounds.
LIMITS = ["prlimit", "--fsize=%d" % (1 << 28), "--cpu=60"]
MEMORY_LIMIT = "--as=%d" % (1 << 30)

# What a source file is built into, the builds in which its code differs, the tests that it meets (None: those of the library).
Product = namedtuple("Product", "target output builds tests")
LIBRARY = Product("onsmqtt_error", "libonsmqtt_error.a", ("plain", "portable"), None)
COMMAND_TESTS = ("test_explain", "test_explain_input", "test_explain_report", "test_explain_secret", "manual")
COMMAND = Product("onsmqtt-explain", "onsmqtt-explain", ("plain",), COMMAND_TESTS)

TOKEN = re.compile(
    r"""(?P<skip>\s+|/\*.*?\*/|^[ \t]*\#(?:[^\n\\]|\\.)*)
      | (?P<string>"(?:[^"\\]|\\.)*")
      | (?P<character>'(?:[^'\\]|\\.)+')
      | (?P<number>\d[\w.]*)
      | (?P<name>[A-Za-z_]\w*)
      | (?P<mark><<=|>>=|\.\.\.|->|\+\+|--|<<|>>|[-+*/%&|^<>=!]=|&&|\|\||.)""",
    re.VERBOSE | re.DOTALL | re.MULTILINE,
)
Token = namedtuple("Token", "kind text begin end")

REPLACEMENTS = {
    "relational operator": {
        "<": ["<=", ">"], "<=": ["<", ">="], ">": [">=", "<"], ">=": [">", "<="], "==": ["!="], "!=": ["=="],
    },
    "arithmetic operator": {"+": ["-"], "-": ["+"], "*": ["/"], "/": ["*"], "%": ["*"]},
    "logical operator": {"&&": ["||"], "||": ["&&"]},
    "bit operator": {"&": ["|"], "|": ["&"], "^": ["|"], "<<": [">>"], ">>": ["<<"]},
    "assignment operator": {
        "+=": ["-="], "-=": ["+="], "|=": ["&="], "&=": ["|="], "<<=": [">>="], ">>=": ["<<="], "++": ["--"], "--": ["++"],
    },
}  # fmt: skip
TYPE_WORDS = set("void char short int long signed unsigned bool const static inline struct enum typedef extern".split())
KEYWORDS = TYPE_WORDS | set("if else for while do switch case default return break continue goto sizeof _Static_assert".split())


def tokens_of(text):
    tokens = [Token(match.lastgroup, match.group(), match.start(), match.end()) for match in TOKEN.finditer(text)]
    return [token for token in tokens if token.kind != "skip"]


def partners_of(tokens):
    """By the index of each bracket, the index of the one that belongs to it."""
    partners, stack = {}, []
    for i, token in enumerate(tokens):
        if token.kind == "mark" and token.text in "([{":
            stack.append(i)
        elif token.kind == "mark" and token.text in ")]}":
            partners[i] = stack.pop()
            partners[partners[i]] = i
    return partners


def is_type(token):
    return token.text in TYPE_WORDS or token.text.endswith("_t")


class Source:
    """A source file and the changes that can be made to it: (operator, begin, end, replacement)."""

    def __init__(self, path, name):
        self.name = name
        self.text = path.read_text()
        self.tokens = tokens_of(self.text)
        self.partners = partners_of(self.tokens)
        self.heads = list(re.finditer(r"^\w[^;\n]*?(\w+)\(", self.text, re.MULTILINE))
        self.changes = []
        for i, token in enumerate(self.tokens):
            if not self.is_in_static_assert(i):
                self.change_token(i, token)

    def is_in_static_assert(self, i):
        begin = self.text.rfind("\n", 0, self.tokens[i].begin) + 1
        return self.text.startswith("_Static_assert", begin)

    def add(self, operator, first, last, replacement):
        """Replaces the tokens from first to last."""
        self.changes.append((operator, self.tokens[first].begin, self.tokens[last].end, replacement))

    def between(self, first, last):
        return self.text[self.tokens[first].begin : self.tokens[last].end] if first <= last else ""

    def change_token(self, i, token):
        if token.kind == "mark":
            self.change_operator(i, token.text)
        elif token.kind == "number":
            self.change_number(i, token.text)
        elif token.kind == "character":
            self.change_character(i, token.text)
        elif token.kind == "string":
            self.change_string(i, token.text)
        elif token.kind == "name":
            self.change_word(i, token.text)
        if self.begins_statement(i):
            self.delete_statement(i)

    def ends_operand(self, i):
        """Whether an operator behind this token has two operands."""
        token = self.tokens[i]
        if token.text == ")":
            inner = self.tokens[self.partners[i] + 1 : i]
            return not inner or not (is_type(inner[0]) and all(t.kind == "name" or t.text == "*" for t in inner))
        if token.kind == "name":
            return token.text not in KEYWORDS and not is_type(token) and self.tokens[i - 1].text not in ("struct", "enum")
        return token.kind in ("number", "character", "string") or token.text == "]"

    def change_operator(self, i, text):
        for operator, replacements in REPLACEMENTS.items():
            if text in replacements and (text not in "+-*&" or self.ends_operand(i - 1)):
                for replacement in replacements[text]:
                    self.add(operator, i, i, replacement)
        if text in "!~":
            self.add("negation removed", i, i, "")
        if text == "?":
            self.swap_alternatives(i)

    def swap_alternatives(self, question):
        colon = self.end_of_expression(question + 1, (":",))
        end = self.end_of_expression(colon + 1, (",", ";", ":"))
        first, second = self.between(question + 1, colon - 1), self.between(colon + 1, end - 1)
        self.add("alternatives swapped", question + 1, end - 1, second + " : " + first)

    def end_of_expression(self, i, ends):
        """The index of the first of these marks outside of brackets, or of the bracket that closes around it."""
        depth = 0
        while self.tokens[i].text not in ")]}" and (depth > 0 or self.tokens[i].text not in ends):
            depth += (self.tokens[i].text == "?") - (self.tokens[i].text == ":")
            i = self.partners[i] + 1 if self.tokens[i].text in "([{" else i + 1
        return i

    def change_number(self, i, text):
        digits = re.match(r"0[xX][0-9A-Fa-f]+|\d+", text).group()
        suffix = text[len(digits) :]
        value = int(digits, 0) if digits.strip("0") else 0
        for changed in (value + 1, value - 1):
            self.add("constant off by one", i, i, ("0x%X" % changed if "x" in digits else str(changed)) + suffix)

    def change_character(self, i, text):
        if len(text) == 3:
            for changed in (ord(text[1]) + 1, ord(text[1]) - 1):
                self.add("constant off by one", i, i, str(changed))

    def change_string(self, i, text):
        if text != '""' and "\\" not in text[-3:]:
            self.add("text cut", i, i, text[:-2] + '"')

    def change_word(self, i, text):
        following = self.tokens[i + 1].text
        if text in ("true", "false"):
            self.add("constant flipped", i, i, "false" if text == "true" else "true")
        elif text in ("if", "while") and following == "(":
            self.change_condition(i + 1, self.partners[i + 1], text)
        elif text == "for":
            begin = self.end_of_expression(i + 2, (";",)) + 1
            self.change_condition(begin - 1, self.end_of_expression(begin, (";",)), text)
        elif text == "return" and following != ";":
            self.change_return(i)
        elif text == "case":
            self.add("case deleted", i, self.end_of_expression(i, (":",)), "")
        elif following == "(" and text not in KEYWORDS and self.is_indented(self.tokens[i].begin):
            self.swap_arguments(i + 1)

    def change_condition(self, before, behind, word):
        condition = self.between(before + 1, behind - 1)
        if not condition:
            return
        self.add("condition negated", before + 1, behind - 1, "!(" + condition + ")")
        self.add("condition made constant", before + 1, behind - 1, "0")
        if word == "if":
            self.add("condition made constant", before + 1, behind - 1, "1")

    def change_return(self, i):
        end = self.end_of_expression(i, (";",))
        value = self.between(i + 1, end - 1)
        if value in ("0", "true", "false", "NULL") or self.tokens[i + 1].kind == "string":
            return
        self.add("return value", i + 1, end - 1, "0")
        if re.match(r"((static|inline|ONSMQTT_\w+) )*bool ", self.head_at(self.tokens[i].begin).group()):
            self.add("return value", i + 1, end - 1, "!(" + value + ")")

    def swap_arguments(self, opening):
        arguments, begin = [], opening + 1
        while begin < self.partners[opening]:
            end = self.end_of_expression(begin, (",",))
            arguments.append((begin, end - 1))
            begin = end + 1
        behind = self.tokens[self.partners[opening] + 1].text
        if self.tokens[opening - 1].text in ("memcmp", "strcmp") and behind in ("==", "!="):
            del arguments[0]  # which is first does not matter
        for (first, second), (third, fourth) in zip(arguments, arguments[1:]):
            left, right = self.between(first, second), self.between(third, fourth)
            if left != right:
                self.add("arguments swapped", first, fourth, right + ", " + left)

    def head_at(self, position):
        """The line that begins the function which stands there."""
        heads = [head for head in self.heads if head.start() <= position]
        return heads[-1] if heads and self.is_indented(position) else None

    def function_at(self, position):
        head = self.head_at(position)
        return head.group(1) if head else "(no function)"

    def is_indented(self, position):
        begin = self.text.rfind("\n", 0, position) + 1
        return self.text[begin : begin + 1].isspace()

    def begins_statement(self, i):
        before, token = self.tokens[i - 1], self.tokens[i]
        if i == 0 or not self.is_indented(token.begin) or token.text in KEYWORDS - {"break", "continue"} or is_type(token):
            return False
        if before.text == ")":
            return token.text != "continue" and self.tokens[self.partners[i - 1] - 1].text in ("if", "for", "while")
        if before.text == "{":
            return self.tokens[i - 2].text in (")", "else", "do")
        return before.text in (";", "}", "else", "do") or (before.text == ":" and self.ends_label(i - 1))

    def ends_label(self, colon):
        line = self.text[self.text.rfind("\n", 0, self.tokens[colon].begin) + 1 : self.tokens[colon].begin]
        return re.match(r"\s*(case [^?]*|default)$", line) is not None

    def delete_statement(self, i):
        end = self.end_of_expression(i, (";",))
        if self.tokens[end].text == ";" and self.tokens[i].text not in ";{}":
            self.add("statement deleted", i, end, ";")


class Mutant:
    def __init__(self, source, change):
        self.operator, begin, end, replacement = change
        self.file = source.name
        self.text = source.text[:begin] + replacement + source.text[end:]
        self.function = source.function_at(begin)
        self.line = source.text.count("\n", 0, begin) + 1
        first = source.text.rfind("\n", 0, begin) + 1
        last = source.text.find("\n", end)
        self.before = " ".join(source.text[first:last].split())
        self.after = " ".join((source.text[first:begin] + replacement + source.text[end:last]).split())
        self.product = COMMAND if Path(self.file).stem.startswith("explain") else LIBRARY
        self.verdict = None

    def key(self):
        return self.file, self.function, self.before, self.after

    def __str__(self):
        return "%s %s\n- %s\n+ %s" % (self.file, self.function, self.before, self.after)


class Workshop:
    """A copy of the sources with its builds, where one mutant after the other is built and tested."""

    def __init__(self, root, folder):
        self.tree = folder / "tree"
        self.builds = {name: folder / name for name in BUILDS}
        shutil.rmtree(folder, ignore_errors=True)
        self.tree.mkdir(parents=True)
        for part in ("include", "src", "data", "tests"):
            shutil.copytree(root / part, self.tree / part)
        for part in ("CMakeLists.txt", "README.md"):
            shutil.copy(root / part, self.tree)
        for name, arguments in BUILDS.items():
            self.run(["cmake", "-G", "Ninja", "-S", self.tree, "-B", self.builds[name]] + COMMON_ARGUMENTS + arguments)
        self.tests, self.outputs, self.seconds = {}, {}, {}
        for name in BUILDS:
            programs = [test for test in self.list_tests(name) if self.is_program(test)]
            self.run(["ninja", "-j1", "-C", self.builds[name], COMMAND.target] + programs)
            self.tests[name] = self.list_tests(name)
            self.outputs.update({(name, product): self.output(name, product) for product in (LIBRARY, COMMAND)})
            self.seconds.update({(name, test): self.time(name, test) for test in self.tests[name]})

    def run(self, command):
        result = subprocess.run(command, capture_output=True, text=True)
        if result.returncode != 0:
            sys.exit("mutants: this failed before anything was changed: %s\n%s%s"
                     % (" ".join(map(str, command)), result.stdout, result.stderr))  # fmt: skip

    def list_tests(self, build):
        """By name, the command of each test, once it is built: the cmocka programs, but for those of the generator, and what
        tests the command."""
        listing = subprocess.run(["ctest", "--test-dir", self.builds[build], "--show-only=json-v1"], capture_output=True)
        commands = {test["name"]: test.get("command") for test in json.loads(listing.stdout)["tests"]}
        return {name: command for name, command in commands.items()
                if name in COMMAND.tests or name.startswith("test_") and name != "test_generator"}  # fmt: skip

    @staticmethod
    def is_program(test):
        """Else it is a script, which needs no building."""
        return test.startswith("test_")

    def time(self, build, test):
        begin = time.monotonic()
        if not self.passes(build, test, 60):
            sys.exit("mutants: %s fails in the %s build before anything was changed" % (test, build))
        return time.monotonic() - begin

    def output(self, build, product):
        return (self.builds[build] / product.output).read_bytes()

    def compiles(self, build, target):
        return subprocess.run(["ninja", "-j1", "-C", self.builds[build], target], capture_output=True).returncode == 0

    def passes(self, build, test, seconds):
        """Also ends what the test started."""
        command = LIMITS + ([] if build == SANITIZED else [MEMORY_LIMIT]) + self.tests[build][test]
        process = subprocess.Popen(command, cwd=self.tree / "tests", start_new_session=True,
                                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)  # fmt: skip
        try:
            return process.wait(seconds) == 0
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
            return False

    def check_unchanged(self):
        """What is as it was must still pass: else tests failed for another reason than a mutant."""
        for name in BUILDS:
            targets = [COMMAND.target] + [test for test in self.tests[name] if self.is_program(test)]
            self.run(["ninja", "-j1", "-C", self.builds[name]] + targets)
            for test in self.tests[name]:
                if not self.passes(name, test, 60):
                    sys.exit("mutants: %s fails in the %s build after everything was changed back" % (test, name))

    def judge(self, mutant):
        path = self.tree / mutant.file
        original = path.read_text()
        path.write_text(mutant.text)
        try:
            mutant.verdict = self.verdict(mutant)
        finally:
            path.write_text(original)

    def verdict(self, mutant):
        for build in mutant.product.builds:
            if not self.compiles(build, mutant.product.target):
                return "no code"
            if self.output(build, mutant.product) != self.outputs[build, mutant.product]:
                return self.verdict_of_tests(mutant, [build, SANITIZED] if build == "plain" else [build])
        return "same code"

    def tests_for(self, mutant):
        """The likeliest to notice first, then by speed."""
        if mutant.product.tests is not None:
            return mutant.product.tests
        seconds = {test: sum(self.seconds[build, test] for build in BUILDS) for test in self.tests["plain"]}
        of_library = [test for test in seconds if test not in COMMAND.tests]
        return sorted(of_library, key=lambda test: (Path(mutant.file).stem not in test, seconds[test]))

    def verdict_of_tests(self, mutant, builds):
        for build in builds:
            if not self.compiles(build, mutant.product.target):
                return "no code"
            for test in self.tests_for(mutant):
                if self.is_program(test) and not self.compiles(build, test):
                    return "no code"
                if not self.passes(build, test, 2 + 5 * self.seconds[build, test]):
                    return "killed"
        return "survived"


def judge_all(workshops, mutants, prints_survivors):
    waiting = queue.SimpleQueue()
    for mutant in sorted(mutants, key=lambda mutant: mutant.product == COMMAND):  # the library is built anew but once
        waiting.put(mutant)

    def work(workshop):
        while True:
            try:
                mutant = waiting.get_nowait()
            except queue.Empty:
                return
            workshop.judge(mutant)
            if mutant.verdict == "survived" and prints_survivors:
                print("%s:%d: survived, %s\n%s\n" % (mutant.file, mutant.line, mutant.operator, mutant), flush=True)

    threads = [threading.Thread(target=work, args=(workshop,)) for workshop in workshops]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def read_equivalents(path):
    """By the key of a mutant: why no test can notice it. A block names the file and the function; behind it stand the line as
    it is, the lines that it may become, and the reason, each with its mark."""
    reasons = {}
    for block in re.split(r"\n\n+", path.read_text().strip()):
        lines = [line for line in block.splitlines() if not line.startswith("#")]
        if not lines:
            continue
        if not re.fullmatch(r"[^ ]+ [^\n]+\n- [^\n]*(\n\+ [^\n]*)+(\n= [^\n]*)+", "\n".join(lines)):
            sys.exit("%s: not of the form: file and function, then lines that begin with - + =\n%s" % (path, block))
        file, function = lines[0].split(" ", 1)
        reason = " ".join(line[2:] for line in lines if line.startswith("= "))
        for after in (line[2:] for line in lines if line.startswith("+ ")):
            reasons[file, function, lines[1][2:], after] = reason
    return reasons


def print_table(possible, mutants):
    print("%-24s %8s %6s %8s %9s %8s %10s %10s" % (
        "", "possible", "tried", "no build", "same code", "killed", "equivalent", "survived"))  # fmt: skip
    for operator in sorted(possible) + ["all"]:
        of = [mutant for mutant in mutants if operator in (mutant.operator, "all")]
        count = Counter(mutant.verdict for mutant in of)
        print("%-24s %8d %6d %8d %9d %8d %10d %10d" % (
            operator, possible[operator] if operator != "all" else sum(possible.values()), len(of), count["no code"],
            count["same code"], count["killed"], count["equivalent"], count["survived"]))  # fmt: skip


def choose(everything, reasons, seed, count):
    if count == "all":
        return everything
    if count == EXPLAINED:
        return [mutant for mutant in everything if mutant.key() in reasons]
    return random.Random(seed).sample(everything, min(int(count), len(everything)))


def print_noticed(killed):
    for mutant in killed:
        print("mutants.equivalent explains a change that the tests notice; remove it:\n%s" % mutant)
    return 1 if killed else 0


def main(root, build, jobs, seed="1", count=str(COUNT), *files):
    names = files or sorted("src/" + path.name for path in (root / "src").glob("*.[ch]") if path.name != GENERATED)
    sources = [Source(root / name, name) for name in names]
    everything = [Mutant(source, change) for source in sources for change in source.changes]
    possible = Counter(mutant.operator for mutant in everything)
    reasons = read_equivalents(root / "tests" / "mutants.equivalent")
    stale = reasons.keys() - {mutant.key() for mutant in everything} if not files else ()
    for file, function, before, after in sorted(stale):
        print("mutants.equivalent explains a change that can't be made any more; remove it:\n%s %s\n- %s\n+ %s"
              % (file, function, before, after))  # fmt: skip
    chosen = choose(everything, reasons, seed, count)
    print("%d of %d changes, drawn with seed %s" % (len(chosen), len(everything), seed), flush=True)
    for mutant in chosen:
        if mutant.key() in reasons and count != EXPLAINED:
            mutant.verdict = "equivalent"
    with ThreadPoolExecutor() as pool:
        workshops = list(pool.map(lambda i: Workshop(root, build / ("mutants-%d" % i)), range(jobs)))
    judge_all(workshops, [mutant for mutant in chosen if mutant.verdict is None], count != EXPLAINED)
    for workshop in workshops:
        workshop.check_unchanged()

    survived = sum(mutant.verdict == "survived" for mutant in chosen)
    killed = sum(mutant.verdict == "killed" for mutant in chosen)
    print_table(possible, chosen)
    if count == EXPLAINED:
        return print_noticed([mutant for mutant in chosen if mutant.verdict == "killed"])
    percent = 100 * killed / max(1, killed + survived)
    print("%d of %d killed, %.1f %%; the bar is %d %%" % (killed, killed + survived, percent, BAR_PERCENT))
    return 1 if stale or percent < BAR_PERCENT else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]), *sys.argv[4:]))
