"""The dictionary form of a word, from the word and its Penn tag: a table of exceptions, then rules."""

from __future__ import annotations

from functools import cache

from newstables.lexicon import load

AS_WRITTEN = frozenset(("NNP", "NNPS", "CD", "FW", "ADD"))  # tags of words that are their own lemma
_VOWELS = "aeiou"
_VERBAL = ("ise", "ize", "ify", "ate")
_PREFIXES = (
    "re", "over", "under", "out", "un", "mis", "dis", "de", "co", "pre", "inter", "counter", "fore", "up", "sub",
)  # fmt: skip
_SHORTEST = 2  # letters of a verb behind a prefix
# Ends of stems that lost an "e": surge, dwindle, strangle, prescribe, reverse.
_LOST_E = (
    "at", "iz", "is", "rs", "dg", "lg", "rg", "ib", "if", "ur", "bl", "dl", "fl", "gl", "kl", "pl", "tl", "zl",
)  # fmt: skip


class _OfTag(dict[str, str]):
    """Word → lemma for one tag, each found once: a word known is a look-up, and no call of ours."""

    def __init__(self, tag: str) -> None:
        self.tag = tag

    def __missing__(self, word: str) -> str:
        found = self[word] = _lemma(word, self.tag)
        return found


class _OfTags(dict[str, _OfTag]):
    def __missing__(self, tag: str) -> _OfTag:
        found = self[tag] = _OfTag(tag)
        return found


lemmas_of = _OfTags()  # tag → word → lemma


def lemma(word: str, tag: str) -> str:
    """ "killed" VBD → "kill"; "children" NNS → "child"; names stay as written."""
    return lemmas_of[tag][word]


def _lemma(word: str, tag: str) -> str:
    if tag in AS_WRITTEN or not word:
        return word
    low = word.lower().replace("’", "'")
    if tag == "VBD" and low in _past_only():
        return _past_only()[low]
    if tag == "VBP" and low in _past_only():
        return low  # many rent homes
    known = _exceptions().get(_kind(tag), {}).get(low)
    if known is not None:
        return known
    if tag == "NNS":
        return singular(low)
    if tag in ("VBZ", "VBD", "VBN", "VBG"):
        return _base(low, tag)
    if tag in ("JJR", "JJS", "RBR", "RBS"):
        return _positive(low, 2 if tag.endswith("R") else 3)
    return low


@cache
def _kind(tag: str) -> str:
    if tag == "VB":
        return "base"  # as written
    if tag.startswith("VB") or tag == "MD":
        return "verbs"
    if tag.startswith("NN"):
        return "nouns"
    return "adjectives" if tag.startswith(("JJ", "RB")) else "others"


@cache
def _exceptions() -> dict[str, dict[str, str]]:
    """Form → lemma by kind. Verbs are listed as "bring brought brought": their own forms follow by rule."""
    lists = load("newstables.language", "lemma.toml")
    forms: dict[str, str] = dict(lists["verb_forms"])
    for row in lists["irregular_verbs"]:
        base, *others = row.split()
        cells = others or [base]  # shed shed shed
        forms.update((form, base) for cell in cells for form in cell.split("/") if form != "lay")
    return {
        "verbs": forms,
        "nouns": lists["plurals"] | lists["nouns"],
        "adjectives": lists["adjectives"],
        "others": lists["others"],
    }


@cache
def _past_only() -> dict[str, str]:
    """Pasts that are also the base form of another verb ("saw", "found")."""
    return dict(load("newstables.language", "lemma.toml")["past_only"])


@cache
def never_participles() -> frozenset[str]:
    """Pasts that no participle is written like: "rose", "fell", "went"; not "struck"."""
    lists = load("newstables.language", "lemma.toml")
    rows = [row.split() for row in lists["irregular_verbs"]]
    pasts = {form for row in rows if len(row) > 2 for form in row[1].split("/")}
    others = {form for row in rows for cell in (row[0], *row[2:]) for form in cell.split("/")}
    regular = {form for form in pasts if form.endswith(("ed", "ing"))}
    return frozenset(pasts - others - regular - set(lists["pasts_and_participles"]))


@cache
def plural(noun: str) -> str:
    """The plural of a noun by rule, which no noun of `plurals` in lemma.toml follows ("party" → "parties")."""
    if noun.endswith("y") and noun[-2] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(("s", "x", "ch", "sh")) else "s")


def singular(word: str) -> str:
    """The singular of a plural noun in small letters ("parties" → "party")."""
    known = _exceptions()["nouns"].get(word)
    if known is not None:
        return known
    if word.endswith("men") and len(word) > 4 and not word.endswith(("omen", "amen", "imen", "semen")):
        return word[:-2] + "an"
    if word.endswith("women"):
        return word[:-2] + "an"
    if not word.endswith("s") or word.endswith(("ss", "us", "'s", "is")) or len(word) < 3 or word[0].isdigit():
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "sses", "xes", "zzes", "tzes")):
        return word[:-2]
    if word.endswith("oes") and len(word) > 5:
        return word[:-2]
    return word[:-1]


def _base(word: str, tag: str) -> str:
    if tag == "VBZ":
        return _third_person(word)
    ending = "ing" if tag == "VBG" else "ed"
    if not word.endswith(ending) or len(word) < len(ending) + 2:
        return word
    stem = word[: -len(ending)]
    if word in verbs() and stem not in verbs() and stem + "e" not in verbs():
        return word  # exceed, which no rule makes shorter
    if ending == "ed" and stem.endswith("i") and len(stem) > 2:
        return stem[:-1] + "y"
    return _restored(stem)


def _third_person(word: str) -> str:
    if not word.endswith("s") or word.endswith("ss"):
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "sses", "xes", "zzes", "oes")):
        return word[:-2]
    return word[:-1]


def _restored(stem: str) -> str:
    """The verb of a stem that may have lost "e" or doubled its last letter, by the list of verbs, else by its looks."""
    if len(stem) < 2:
        return stem
    last, before = stem[-1], stem[-2]
    doubled = last == before and last not in _VOWELS
    if stem not in verbs() and stem + "e" not in verbs() and (base := _without_prefix(stem)) is not None:
        return stem[: -len(base)] + _restored(base)  # repurchased
    if stem + "e" in verbs() and (stem not in verbs() or _short(stem)):
        return stem + "e"
    if doubled and stem[:-1] in verbs() and stem not in verbs():
        return stem[:-1]
    if stem in verbs():
        return stem
    if doubled and last not in "lsfz":
        return stem[:-1]
    if last == "d" and before in "aiou" and len(stem) > 3 and stem[-3] not in _VOWELS:
        return stem + "e"  # preside, explode, intrude, invade
    if stem.endswith("ag") and not _short(stem):
        return stem + "e"  # average, damage, manage
    if stem.endswith(("our", "zz")):
        return stem  # harbour, buzz
    if last in "cuvz" or stem.endswith(_LOST_E) or _short(stem):
        return stem + "e"
    return stem


def _without_prefix(stem: str) -> str | None:
    """What a prefix is put before, if that is the stem of a verb."""
    rests = (stem[len(prefix) :] for prefix in _PREFIXES if stem.startswith(prefix))
    return next((rest for rest in rests if len(rest) > _SHORTEST and (rest in verbs() or rest + "e" in verbs())), None)


def _short(stem: str) -> bool:
    """One vowel between consonants: its last letter would have been doubled ("hoping" is no form of "hop")."""
    return (
        len(stem) >= 3
        and stem[-1] not in _VOWELS + "wxy"
        and stem[-2] in _VOWELS
        and stem[-3] not in _VOWELS
        and sum(letter in _VOWELS for letter in stem) == 1
    )


@cache
def verbs() -> frozenset[str]:
    """Verbs in their base form."""
    return frozenset(load("newstables.language", "verbs.toml")["verbs"])


def is_known_verb(base: str) -> bool:
    """Whether a base form is a verb, known or made of one as English makes them: outsell, re-hire, privatise."""
    known = verbs()
    if base in known or base.endswith(_VERBAL):
        return True
    if base.rpartition("-")[2] in known:
        return True
    return any(base.startswith(prefix) and base[len(prefix) :] in known for prefix in _PREFIXES)


def _positive(word: str, size: int) -> str:
    ending = "er" if size == 2 else "est"
    if not word.endswith(ending) or len(word) < size + 3:
        return word
    stem = word[: -len(ending)]
    if stem.endswith("i"):
        return stem[:-1] + "y"
    if len(stem) > 2 and stem[-1] == stem[-2] and stem[-1] not in "ls":
        return stem[:-1]
    if stem + "e" in _in_e():
        return stem + "e"
    return stem


@cache
def _in_e() -> frozenset[str]:
    """Adjectives that end in "e" ("large", "safe")."""
    return frozenset(load("newstables.language", "lemma.toml")["adjectives_in_e"])
